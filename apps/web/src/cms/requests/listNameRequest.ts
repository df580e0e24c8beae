import { pageOf } from '@broadsheet/contract'
import { z } from 'zod'
import { fields } from '../searchOf'
import type { StoryList } from './storyListRequest'

const collections = { section: 'sections', author: 'authors', topic: 'topics', series: 'series' } as const

/** The name of a list's section, author, topic or series. */
export const listNameRequest = ({ of, slug }: Exclude<StoryList, { of: 'front' }>) => ({
  name: `name of ${of} ${slug}`,
  path: `/api/${collections[of]}`,
  query: { where: { slug: { equals: slug } }, select: fields('name'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(z.object({ name: z.string().min(1) })),
})

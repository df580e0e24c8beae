import { pageOf } from '@broadsheet/contract'
import { z } from 'zod'
import { fields } from '../searchOf'
import { addressOf, type StoryList } from './storyListRequest'

const collections = { section: 'sections', author: 'authors', topic: 'topics', series: 'series' } as const

/** The name of a list's section, author, topic or series. */
export const listNameRequest = (list: Exclude<StoryList, { of: 'front' }>) => ({
  name: `name of ${list.of} ${addressOf(list)}`,
  path: `/api/${collections[list.of]}`,
  query: { where: { [list.of === 'section' ? 'path' : 'slug']: { equals: addressOf(list) } }, select: fields('name'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(z.object({ name: z.string().min(1) })),
})

import { articleCardSchema, pageOf } from '@broadsheet/contract'
import type { CmsQuery } from '../searchOf'
import { cardFields, cardPopulate } from './cardFields'

/** Which stories a list holds. */
export type StoryList = { of: 'front' } | { of: 'section' | 'author' | 'topic' | 'series'; slug: string }

/** How many stories a list page shows. */
export const listLength = 30

/** The `where` of a list. */
export function inList(list: StoryList): CmsQuery {
  switch (list.of) {
    case 'front':
      return {}
    case 'section':
      return { 'section.slug': { equals: list.slug } }
    case 'author':
      return { 'byline.author.slug': { equals: list.slug } }
    case 'topic':
      return { 'topics.slug': { equals: list.slug } }
    case 'series':
      return { 'series.slug': { equals: list.slug } }
  }
}

/** The newest stories of a list; of a series, the first parts. */
export const storyListRequest = (list: StoryList, limit = listLength) => ({
  name: `stories of ${list.of === 'front' ? 'the front page' : `${list.of} ${list.slug}`}`,
  path: '/api/articles',
  query: { where: inList(list), select: cardFields, populate: cardPopulate, sort: list.of === 'series' ? 'publishedAt' : '-publishedAt', limit, depth: 1, pagination: false },
  schema: pageOf(articleCardSchema),
})

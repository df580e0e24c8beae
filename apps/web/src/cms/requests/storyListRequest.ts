import { articleCardSchema, isPart, pageOf } from '@broadsheet/contract'
import type { CmsQuery } from '../searchOf'
import { cardFields, cardPopulate } from './cardFields'

/** Which stories a list holds. */
export type StoryList = { of: 'front' } | { of: 'section'; path: string } | { of: 'author' | 'topic' | 'series'; slug: string }

/** How many stories a list page shows. */
export const listLength = 30

/** What a list is known by in its address. */
export const addressOf = (list: Exclude<StoryList, { of: 'front' }>): string => (list.of === 'section' ? list.path : list.slug)

/** The `where` of a list. A section's holds the stories of its parts too. */
export function inList(list: StoryList): CmsQuery {
  switch (list.of) {
    case 'front':
      return {}
    case 'section':
      return { [isPart(list) ? 'section.path' : 'section.root']: { equals: list.path } }
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
  name: `stories of ${list.of === 'front' ? 'the front page' : `${list.of} ${addressOf(list)}`}`,
  path: '/api/articles',
  query: { where: inList(list), select: cardFields, populate: cardPopulate, sort: list.of === 'series' ? 'publishedAt' : '-publishedAt', limit, depth: 1, pagination: false },
  schema: pageOf(articleCardSchema),
})

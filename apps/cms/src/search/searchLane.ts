import type { Change } from '@broadsheet/contract'

/** What the outbox calls the search index, in the place of a site. */
export const searchLane = 'search'

/** Whether a change can make another story be found, or a story be found by another word. */
export function concernsSearch({ kind }: Change): boolean {
  switch (kind) {
    case 'article':
    case 'author':
    case 'section':
    case 'topic':
    case 'site':
      return true
    case 'comment':
    case 'series':
    case 'page':
    case 'redirect':
    case 'redirects':
    case 'media':
    case 'related':
      return false
  }
}

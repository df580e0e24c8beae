import { listsWithFeed, statesOf, type Change } from './change'
import { articlePath, authorPath, feedPath, frontPath, seriesPath, topicPath } from './routes'
import { sectionPages } from './section'

/** The paths of the feeds whose text `change` has altered, for those who hand on the news in them. */
export function feedsChangedBy(change: Change): string[] {
  if (change.kind === 'comment') return [feedPath(articlePath(change.story))]
  return [...new Set(listsOfFeeds(change))].flatMap((list) => [feedPath(list, 'xml'), feedPath(list, 'json')])
}

function listsOfFeeds(change: Exclude<Change, { kind: 'comment' }>): string[] {
  switch (change.kind) {
    case 'article':
      return statesOf(change).flatMap(listsWithFeed)
    case 'author':
      return statesOf(change).map(authorPath)
    case 'section':
      return statesOf(change).flatMap(sectionPages)
    case 'topic':
      return statesOf(change).map(topicPath)
    case 'series':
      return statesOf(change).map(seriesPath)
    case 'site':
      return [frontPath()]
    case 'redirect':
    case 'redirects':
    case 'media':
    case 'page':
    case 'related':
      return []
  }
}

/** The paths of the stories that `change` has published, changed, moved or removed, for search engines. */
export const storiesChangedBy = (change: Change): string[] => (change.kind === 'article' ? [...new Set(statesOf(change).map(articlePath))] : [])

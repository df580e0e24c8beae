import type { ArticleCard, Series } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { seriesRequest } from './requests/seriesRequest'
import { storyListRequest } from './requests/storyListRequest'

/** A series is read from its beginning, so its page holds all of it. */
const mostParts = 200

export type SeriesPage = Chrome & { series: Series; stories: ArticleCard[] }

/** A series with its stories, the first part first, or null if there is none of that name. */
export async function getSeriesPage({ slug, requestId }: { slug: string; requestId: string }): Promise<SeriesPage | null> {
  const [chrome, found, stories] = await Promise.all([
    getChrome(requestId),
    cmsFetch(seriesRequest(slug), { requestId }),
    cmsFetch(storyListRequest({ of: 'series', slug }, mostParts), { requestId }),
  ])
  const series = found.docs[0]
  return series === undefined ? null : { ...chrome, series, stories: stories.docs }
}

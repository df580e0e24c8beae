import { cmsFetch } from './cmsFetch'
import { monthsRequest } from './requests/monthsRequest'
import { sitemapRequests } from './requests/sitemapRequests'

/** What the sitemap of all pages but the stories names: the lists, what the newsroom has written of itself, the months of the archive, and the newest stories, which say when a list last changed. */
export async function getSitemap(requestId: string) {
  const [stories, sections, authors, topics, series, pages, { months }] = await Promise.all([
    cmsFetch(sitemapRequests.newest(), { requestId }),
    cmsFetch(sitemapRequests.sections(), { requestId }),
    cmsFetch(sitemapRequests.authors(), { requestId }),
    cmsFetch(sitemapRequests.topics(), { requestId }),
    cmsFetch(sitemapRequests.series(), { requestId }),
    cmsFetch(sitemapRequests.pages(), { requestId }),
    cmsFetch(monthsRequest(), { requestId }),
  ])
  return { stories: stories.docs, sections: sections.docs, authors: authors.docs, topics: topics.docs, series: series.docs, pages: pages.docs, months }
}

export type Sitemap = Awaited<ReturnType<typeof getSitemap>>

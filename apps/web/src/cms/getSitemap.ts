import { cmsFetch } from './cmsFetch'
import { sitemapRequests } from './requests/sitemapRequests'

/** Every address the sitemap names: the newest thousand stories and all lists. */
export async function getSitemap(requestId: string) {
  const [stories, sections, authors, topics] = await Promise.all([
    cmsFetch(sitemapRequests.stories(), { requestId }),
    cmsFetch(sitemapRequests.sections(), { requestId }),
    cmsFetch(sitemapRequests.authors(), { requestId }),
    cmsFetch(sitemapRequests.topics(), { requestId }),
  ])
  return { stories: stories.docs, sections: sections.docs, authors: authors.docs, topics: topics.docs }
}

export type Sitemap = Awaited<ReturnType<typeof getSitemap>>

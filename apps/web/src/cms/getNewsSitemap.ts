import { cmsFetch } from './cmsFetch'
import { siteRequest } from './requests/siteRequest'
import { sitemapRequests } from './requests/sitemapRequests'

/** What counts as news, in milliseconds: Google takes nothing older than two days. */
const newsFor = 48 * 3600 * 1000

/** The paper's name and language and the stories of the last two days. */
export async function getNewsSitemap({ now, requestId }: { now: Date; requestId: string }) {
  const [site, stories] = await Promise.all([
    cmsFetch(siteRequest(), { requestId }),
    cmsFetch(sitemapRequests.news({ from: new Date(now.getTime() - newsFor).toISOString() }), { requestId }),
  ])
  return { site, stories: stories.docs }
}

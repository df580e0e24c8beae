import { spanOfMonth } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { entriesAtOnce, sitemapRequests, type StoryEntry } from './requests/sitemapRequests'

/** How many stories one sitemap names: well within the 50,000 allowed, so that making one asks the newsroom ten times at most. */
export const sitemapLength = 10 * entriesAtOnce

/** The stories of a month, or of the given part of a month that has more than one sitemap holds. */
export async function getMonthSitemap({ month, part, requestId }: { month: string; part: number; requestId: string }): Promise<StoryEntry[]> {
  const requests = sitemapLength / entriesAtOnce
  const entries: StoryEntry[] = []
  for (let page = (part - 1) * requests + 1; page <= part * requests; page += 1) {
    // one after the other: the newsroom has readers' pages to answer for
    const { docs } = await cmsFetch(sitemapRequests.stories({ ...spanOfMonth(month), page }), { requestId })
    entries.push(...docs)
    if (docs.length < entriesAtOnce) break
  }
  return entries
}

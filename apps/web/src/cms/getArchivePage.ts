import type { ArticleCard, PublishedMonth } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { archiveRequest } from './requests/archiveRequest'
import { monthsRequest } from './requests/monthsRequest'

type Line = Pick<ArticleCard, 'path' | 'headline' | 'section' | 'publishedAt' | 'retracted' | 'language'>

/** All months, or a page of the stories of one. */
export type ArchivePage = Chrome & ({ of: 'all'; months: PublishedMonth[] } | { of: 'month'; month: string; page: number; stories: Line[]; hasNext: boolean })

type Asked = { month: string | null; page: number; requestId: string }

/** What the archive shows at an address, or null for a month, or a page of one, that has no stories. */
export async function getArchivePage({ month, page, requestId }: Asked): Promise<ArchivePage | null> {
  if (month === null) {
    const [chrome, { months }] = await Promise.all([getChrome(requestId), cmsFetch(monthsRequest(), { requestId })])
    return { ...chrome, of: 'all', months }
  }
  const [chrome, stories] = await Promise.all([getChrome(requestId), cmsFetch(archiveRequest({ month, page }), { requestId })])
  if (stories.docs.length === 0) return null
  return { ...chrome, of: 'month', month, page, stories: stories.docs, hasNext: stories.hasNextPage }
}

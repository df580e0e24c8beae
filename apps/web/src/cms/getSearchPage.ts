import type { SearchAnswer, SearchQuery } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { searchRequest } from './requests/searchRequest'

export type SearchPage = Chrome & { answer: SearchAnswer | null }

/** What stands round the search and, where something is asked for, what it finds. */
export async function getSearchPage({ asked, requestId }: { asked: SearchQuery | null; requestId: string }): Promise<SearchPage> {
  const [chrome, answer] = await Promise.all([getChrome(requestId), asked === null ? null : cmsFetch(searchRequest(asked), { requestId })])
  return { ...chrome, answer }
}

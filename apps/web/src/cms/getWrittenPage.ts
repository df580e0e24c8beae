import type { WrittenPage } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { writtenPageRequest } from './requests/writtenPageRequest'

export type WrittenPageProps = Chrome & { page: WrittenPage }

/** A page the newsroom has written, or null if there is none of that name that readers may see. */
export async function getWrittenPage({ slug, requestId }: { slug: string; requestId: string }): Promise<WrittenPageProps | null> {
  const [chrome, found] = await Promise.all([getChrome(requestId), cmsFetch(writtenPageRequest(slug), { requestId })])
  const page = found.docs[0]
  return page === undefined ? null : { ...chrome, page }
}

import { archivePageCount, archivePageLength, archivePath, monthOf, spanOfMonth, type ArchiveQuery } from '@broadsheet/contract'
import { createLocalReq, type Payload, type Where } from 'payload'
import { liveWithin } from '../collections/articles/liveWithin'
import { publishedMonths } from '../collections/articles/publishedMonths'

/** The pages of the archive that `query` asks for, by their paths. */
export async function archivePagesOf(payload: Payload, query: ArchiveQuery): Promise<string[]> {
  if (query.of === 'month') return pagesOfMonth(payload, query)
  const months = await publishedMonths(await createLocalReq({}, payload))
  return [archivePath(), ...months.flatMap(({ month, stories }) => pages(month, 1, archivePageCount(stories)))]
}

async function pagesOfMonth(payload: Payload, { publishedAt, onward }: Extract<ArchiveQuery, { of: 'month' }>): Promise<string[]> {
  const month = monthOf(publishedAt)
  const span = spanOfMonth(month)
  const storiesUntil = async (end: Where[string]) => {
    const where = { and: [liveWithin(span), { publishedAt: end }] }
    return (await payload.db.count({ collection: 'articles', where })).totalDocs
  }
  const earlier = await storiesUntil({ less_than: publishedAt })
  // the page before a new one gets a link to it
  if (onward) return [archivePath(), ...pages(month, pageOf(Math.max(earlier - 1, 0)), pageOf(await storiesUntil({ less_than: span.before })))]
  // of stories published at the very same time, the database alone knows the order
  return pages(month, pageOf(earlier), pageOf(Math.max((await storiesUntil({ less_than_equal: publishedAt })) - 1, earlier)))
}

/** The page of the story that has so many before it. */
const pageOf = (earlier: number) => Math.floor(earlier / archivePageLength) + 1

const pages = (month: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => archivePath(month, first + index))

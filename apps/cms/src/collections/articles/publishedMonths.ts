import { spanOfMonth, type PublishedMonth, type Span } from '@broadsheet/contract'
import type { PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { liveOnly } from './liveOnly'
import { liveWithin } from './liveWithin'

/**
 * The months in which what readers can see was published, newest first. A year without a story costs nothing. Both databases
 * answer each count from the index on the time of publication.
 */
export async function publishedMonths(req: PayloadRequest): Promise<PublishedMonth[]> {
  const months: PublishedMonth[] = []
  let year = await newestYear(req)
  while (year !== null) {
    months.push(...(await monthsOfYear(req, year)))
    year = await newestYear(req, spanOfMonth(`${fourDigits(year)}-01`).from)
  }
  return months
}

async function monthsOfYear(req: PayloadRequest, year: number): Promise<PublishedMonth[]> {
  const names = Array.from({ length: 12 }, (_, index) => `${fourDigits(year)}-${String(12 - index).padStart(2, '0')}`)
  const counted = await Promise.all(names.map(async (month) => ({ month, stories: await storiesIn(req, spanOfMonth(month)) })))
  return counted.filter(({ stories }) => stories > 0)
}

const fourDigits = (year: number) => String(year).padStart(4, '0')

async function storiesIn(req: PayloadRequest, span: Span): Promise<number> {
  return (await req.payload.db.count({ collection: 'articles', where: liveWithin(span), req })).totalDocs
}

/** The year of the newest story, of those published before an instant where that is given; null if there is none. */
async function newestYear(req: PayloadRequest, before?: string): Promise<number | null> {
  const { docs } = await req.payload.db.find<Article>({
    collection: 'articles',
    where: { and: [liveOnly, { publishedAt: { exists: true } }, ...(before === undefined ? [] : [{ publishedAt: { less_than: before } }])] },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const publishedAt = docs[0]?.publishedAt
  return publishedAt ? new Date(publishedAt).getUTCFullYear() : null
}

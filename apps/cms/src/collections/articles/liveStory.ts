import { liveStorySchema, type LiveStory } from '@broadsheet/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Article } from '../../payload-types'
import { idOf, isLive } from './storedStory'

const found = z.array(z.looseObject({ id: z.string(), slug: z.string(), path: z.string().optional() }))

/** Where a stored story stands in the paper, or null if readers cannot see it. A few small queries. */
export async function liveStory(req: PayloadRequest, story: Article | null): Promise<LiveStory | null> {
  if (!isLive(story)) return null
  const [sections, authors, topics, series] = await Promise.all([
    addresses(req, 'sections', [idOf(story.section)]),
    addresses(req, 'authors', (story.byline ?? []).map(({ author }) => idOf(author))),
    addresses(req, 'topics', (story.topics ?? []).map(idOf)),
    addresses(req, 'series', [idOf(story.series)]),
  ])
  const corrected = [...new Set((story.corrections ?? []).flatMap(({ at }) => (at ? [at.slice(0, 'yyyy'.length)] : [])))]
  return liveStorySchema.parse({ path: story.path, publishedAt: story.publishedAt, section: sections[0], authors, topics, series: series[0] ?? null, corrected })
}

class ReadAddresses {
  readonly known = new Map<string, string>()
}

/** The addresses this request has read: a save asks for those of its story before and after. */
function addressesReadBy({ context }: PayloadRequest): ReadAddresses {
  const key = 'readAddresses'
  const noted = context[key]
  if (noted instanceof ReadAddresses) return noted
  const none = new ReadAddresses()
  context[key] = none
  return none
}

/** What things are known by in addresses: sections by their path, all else by its slug. */
async function addresses(req: PayloadRequest, collection: CollectionSlug, ids: (string | null)[]): Promise<string[]> {
  const wanted = ids.filter((id) => id !== null)
  const { known } = addressesReadBy(req)
  const missing = wanted.filter((id) => !known.has(`${collection}:${id}`))
  if (missing.length > 0) {
    const { docs } = await req.payload.db.find({ collection, where: { id: { in: missing } }, limit: missing.length, pagination: false, select: { slug: true, ...(collection === 'sections' ? { path: true } : {}) }, req })
    for (const { id, slug, path } of found.parse(docs)) known.set(`${collection}:${id}`, path ?? slug)
  }
  return wanted.flatMap((id) => known.get(`${collection}:${id}`) ?? [])
}

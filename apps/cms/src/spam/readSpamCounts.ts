import { everyComment, type SpamCount, type SpamCounts } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { SpamWord } from '../payload-types'

/** What this newsroom has learned of `features` (those of one comment), in one query. */
export async function readSpamCounts(req: PayloadRequest, features: readonly string[]): Promise<SpamCounts> {
  const wanted = [...new Set([everyComment, ...features])]
  const { docs } = await req.payload.db.find<SpamWord>({ collection: 'spam-words', where: { feature: { in: wanted } }, limit: wanted.length, pagination: false, req })
  const of = new Map(docs.map(({ feature, spam, ham }): [string, SpamCount] => [feature, { spam, ham }]))
  return { total: of.get(everyComment) ?? { spam: 0, ham: 0 }, of }
}

/** The training that comments are learned in now: null for the first, another with each time all is forgotten. */
export async function readTraining(req: PayloadRequest): Promise<string | null> {
  const total = await req.payload.db.findOne<SpamWord>({ collection: 'spam-words', where: { feature: { equals: everyComment } }, req })
  return total?.training ?? null
}

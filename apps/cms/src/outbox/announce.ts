import { pathsAffectedBy, type Change } from '@broadsheet/contract'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import { env } from '../env'
import { concernsSearch, searchLane } from '../search/searchLane'
import { kickRelay } from './relays'

/** `req.context` key that keeps a bulk load (the demo paper, an import) from announcing every document. */
export const quietly = 'quietly'

/**
 * Queues the news of `change` for every site and, where it concerns it, for the search index, in the request's own transaction: it commits or rolls back with the
 * document. Delivery starts as soon as the transaction has committed.
 */
export async function announce(req: PayloadRequest, change: Change): Promise<void> {
  if (req.context[quietly] === true) return
  const { urgent } = pathsAffectedBy(change)
  const now = new Date().toISOString()
  for (const site of [...env.SITE_URLS, ...(concernsSearch(change) ? [searchLane] : [])]) {
    const data = { site, change, urgent, claim: 'unclaimed', attempts: 0, availableAt: now, createdAt: now, updatedAt: now }
    // nobody writes a message but the newsroom itself: there is nothing to validate, and nothing to read back
    await req.payload.db.create({ collection: 'outbox', data, returning: false, req })
  }
  await afterCommit(req, () => kickRelay(req.payload))
}

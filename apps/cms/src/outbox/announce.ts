import { pathsAffectedBy, type Change } from '@broadsheet/contract'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import { env } from '../env'
import { kickRelay } from './relays'

/** `req.context` key that keeps a bulk load (the demo paper, an import) from announcing every document. */
export const quietly = 'quietly'

/**
 * Queues the news of `change` for every site, in the request's own transaction: it commits or rolls back with the
 * document. Delivery starts as soon as the transaction has committed.
 */
export async function announce(req: PayloadRequest, change: Change): Promise<void> {
  if (req.context[quietly] === true) return
  const { urgent } = pathsAffectedBy(change)
  for (const site of env.SITE_URLS) {
    await req.payload.create({
      collection: 'outbox',
      data: { site, change, urgent, claim: 'unclaimed', attempts: 0, availableAt: new Date().toISOString() },
      depth: 0,
      req,
    })
  }
  await afterCommit(req, () => kickRelay(req.payload))
}

import type { Payload } from 'payload'
import { env } from '../../env'

/** News the site has not taken: how many messages wait, since when, and what went wrong last. */
export type Delay = { messages: number; since: string; lastError: string | null }

/** A message is delivered within a second; one older than this is stuck. */
const patience = 10_000

/** Whether the site lags behind the newsroom, or null. Asked for people who may not see the messages themselves. */
export async function readDelay(payload: Payload, now = new Date()): Promise<Delay | null> {
  // what others outside have not taken yet delays no reader
  const stuck = { site: { in: env.SITE_URLS }, createdAt: { less_than: new Date(now.getTime() - patience).toISOString() } }
  const [oldest, latestError] = await Promise.all([
    payload.find({ collection: 'outbox', where: stuck, sort: 'createdAt', limit: 1, depth: 0, select: { createdAt: true } }),
    payload.find({
      collection: 'outbox',
      where: { and: [stuck, { lastError: { exists: true } }] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      depth: 0,
      select: { lastError: true },
    }),
  ])
  const first = oldest.docs[0]
  if (first === undefined) return null
  return { messages: oldest.totalDocs, since: first.createdAt, lastError: latestError.docs[0]?.lastError ?? null }
}

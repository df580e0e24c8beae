import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { Outbox } from '../payload-types'

export type Message = Outbox

/** How long a claimed message is left to its relay; a relay that has died loses it then. Renewed with every step. */
const lease = 30_000

/** Retries wait 200 ms, 400 ms, … but never longer than this, and are never given up. */
const longestWait = 15_000

const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()

/** The change to a message, made only while this relay still holds it. */
const mine = ({ id, claim }: Message): Where => ({ and: [{ id: { equals: id } }, { claim: { equals: claim } }] })

/** Takes the oldest message due for `site` in the urgent lane or the other, or null if none is due. */
export async function claimNext({ payload, site, urgent }: { payload: Payload; site: string; urgent: boolean }): Promise<Message | null> {
  for (;;) {
    const due = await payload.db.find<Message>({
      collection: 'outbox',
      where: {
        and: [{ site: { equals: site } }, { urgent: { equals: urgent } }, { availableAt: { less_than_equal: new Date().toISOString() } }],
      },
      sort: 'createdAt',
      limit: 1,
      pagination: false,
    })
    const message = due.docs[0]
    if (message === undefined) return null
    const claim = randomUUID()
    // compare-and-set: of two relays that saw the message free, the database lets one through
    const claimed = await update(payload, message, { claim, availableAt: inFuture(lease) })
    if (claimed) return { ...message, claim }
  }
}

/** The message has arrived. */
export async function finish(payload: Payload, message: Message): Promise<void> {
  await payload.db.deleteOne({ collection: 'outbox', where: mine(message) })
}

/** Part of the message has arrived; the rest begins at `cursor`, even if this relay dies now. */
export async function progress(payload: Payload, message: Message, cursor: Record<string, unknown>): Promise<void> {
  await update(payload, message, { cursor, attempts: 0, availableAt: inFuture(lease) })
}

/** The site did not take the message: it is due again after a while that doubles each time. Gives that while, in ms. */
export async function postpone(payload: Payload, message: Message, reason: string): Promise<number> {
  const wait = Math.min(200 * 2 ** Math.min(message.attempts, 10), longestWait)
  await update(payload, message, { attempts: message.attempts + 1, lastError: reason.slice(0, 500), availableAt: inFuture(wait), claim: 'unclaimed' })
  return wait
}

async function update(payload: Payload, message: Message, data: Partial<Message>): Promise<boolean> {
  const updated: unknown = await payload.db.updateOne({ collection: 'outbox', where: mine(message), data, options: { atomic: true } })
  return updated !== null && updated !== undefined
}

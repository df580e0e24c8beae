import { changeSchema } from '@broadsheet/contract'
import type { Payload } from 'payload'
import type { Message } from '../claims'
import type { Herald } from './Herald'

/** News older than this is none: whoever did not take it for a day has found it by themselves. In milliseconds. */
const newsFor = 24 * 3600 * 1000

/**
 * Queues a change that the site shows by now for everybody outside who is to hear of it. Twice, should this process die
 * before the site's own message is gone: they do not mind.
 */
export async function proclaim(payload: Payload, message: Message, heralds: readonly string[]): Promise<void> {
  for (const site of heralds) {
    await payload.create({
      collection: 'outbox',
      data: { site, change: message.change, urgent: false, claim: 'unclaimed', attempts: 0, availableAt: new Date().toISOString() },
      depth: 0,
    })
  }
}

/** Hands a queued change to one of them. A refusal is written down and not tried again. */
export async function handOver(payload: Payload, message: Message, herald: Herald): Promise<void> {
  if (Date.now() - Date.parse(message.createdAt) > newsFor) return
  const refusal = await herald(changeSchema.parse(message.change))
  if (refusal !== null) payload.logger.error({ msg: 'News of a change was refused.', to: message.site, message: message.id, reason: refusal })
}

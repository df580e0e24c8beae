import { refusalOf, takedownReasonLabels, type TakedownReason } from '@broadsheet/newsroom'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import { nameOf, record } from '../../../audit/record'
import { announce } from '../../../outbox/announce'
import { markGone } from '../../../related/markStory'
import { liveStory } from '../liveStory'
import { isLive, storedStory } from '../storedStory'

/**
 * Takes a live story from readers: its row keeps what they saw and is no longer live; the newest version says so too.
 * Call it in a transaction.
 * @throws APIError 409 for a story that is not live; NotFound
 */
export async function takeDown(req: PayloadRequest, { id, reason, note }: { id: string; reason: TakedownReason; note: string }): Promise<void> {
  const stored = await storedStory(req, id)
  if (stored === null) throw new NotFound(req.t)
  const before = await liveStory(req, stored)
  const refusal = refusalOf('take down', { live: before !== null, takenDown: Boolean(stored.takedown?.at) })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
  const takedown = { at: new Date().toISOString(), reason, note, by: nameOf(req) }
  // the whole row: of a part, SQLite's adapter would take missing arrays for empty ones
  await req.payload.db.updateOne({ collection: 'articles', id, data: { ...stored, _status: 'draft', takedown }, req })
  // the newest version is what a request for drafts is answered with
  await req.payload.update({ collection: 'articles', id, data: { _status: 'draft' }, draft: true, depth: 0, req })
  if (isLive(stored)) await markGone(req, stored)
  await announce(req, { kind: 'article', id, before, after: null })
  const detail = [takedownReasonLabels[reason], note].filter((part) => part !== '').join('. ')
  await record(req, { action: 'taken-down', kind: 'story', id, title: stored.headline, detail })
}

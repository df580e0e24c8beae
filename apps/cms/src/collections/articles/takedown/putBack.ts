import { refusalOf } from '@broadsheet/newsroom'
import { isDeepStrictEqual } from 'node:util'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import { record } from '../../../audit/record'
import type { Article } from '../../../payload-types'
import { storedStory } from '../storedStory'
import { puttingBack } from './guardTakedown'
import { notTakenDown } from './takedownField'

/**
 * Gives a story that was taken down back to readers as they last saw it, at its address and with its dates. What was
 * written on it meanwhile is an unpublished draft again. Call it in a transaction.
 * @throws APIError 409 for a story that is not taken down; NotFound
 */
export async function putBack(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  const stored = await storedStory(req, id)
  if (stored === null) throw new NotFound(req.t)
  const refusal = refusalOf('put back', { live: false, takenDown: Boolean(stored.takedown?.at) })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
  const read = (draft: boolean) => payload.findByID({ collection: 'articles', id, draft, depth: 0, req })
  const lastSeen = wordsOf(await read(false))
  const draft = wordsOf(await read(true))
  req.context[puttingBack] = true
  await payload.update({ collection: 'articles', id, data: { ...lastSeen, takedown: notTakenDown, _status: 'published' }, depth: 0, req })
  req.context[puttingBack] = false
  if (!isDeepStrictEqual(draft, lastSeen)) {
    await payload.update({ collection: 'articles', id, data: { ...draft, _status: 'draft' }, draft: true, depth: 0, req })
  }
  await record(req, { action: 'put-back', kind: 'story', id, title: stored.headline })
}

/** What people have written: not what the newsroom notes about it. */
function wordsOf({ id: _id, _status, createdAt: _created, updatedAt: _updated, deletedAt: _deleted, takedown: _takedown, ...words }: Article) {
  return words
}

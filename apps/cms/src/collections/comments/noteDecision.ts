import { takenBack } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import { nameOf } from '../../audit/record'
import type { Comment } from '../../payload-types'
import { idOf } from '../articles/storedStory'
import { deskDecision } from './deskDecision'

/**
 * Writes each decision on a comment down, in the transaction that carries it out. What was never decided has none; nor has
 * what was decided elsewhere, before the comment was brought here.
 */
export const noteDecision: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, operation, req }) => {
  const from = operation === 'create' ? null : previousDoc.status
  const desk = operation === 'create' ? null : deskDecision(req)
  const takesBack = desk?.restored != null
  const by = takesBack ? 'moderator' : doc.decision?.by
  if ((from === doc.status && desk === null) || by == null || (operation === 'create' && by !== 'rule')) return
  const now = new Date()
  const byHand = by === 'moderator'
  const data = {
    comment: doc.id,
    article: idOf(doc.article),
    from,
    to: doc.status,
    by,
    moderator: byHand ? (req.user?.id ?? null) : null,
    who: byHand ? nameOf(req) : null,
    rule: takesBack ? null : (doc.decision?.rule ?? null),
    because: takesBack ? takenBack : (doc.decision?.because ?? null),
    reason: takesBack ? null : (doc.decision?.reason ?? null),
    waited: byHand && from === 'pending' ? Math.max(0, Math.round((now.getTime() - Date.parse(doc.createdAt)) / 1000)) : null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  await req.payload.db.create({ collection: 'decisions', data, returning: false, req })
}

import type { CollectionAfterChangeHook } from 'payload'
import type { Comment } from '../../payload-types'
import { deskDecision } from './deskDecision'

/** Reports are answered by a moderator's decision on their comment, and unanswered again when that is taken back. */
export const settleReports: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') return
  const settle = (from: { exists: false } | { equals: string }, settledAt: string | null) =>
    req.payload.db.updateMany({ collection: 'reports', where: { and: [{ comment: { equals: doc.id } }, { settledAt: from }] }, data: { settledAt }, returning: false, req })
  const settledAt = deskDecision(req)?.restored?.settledAt ?? null
  if (settledAt !== null) await settle({ equals: settledAt }, null)
  else if ((previousDoc.reportCount ?? 0) > 0 && doc.reportCount === 0) await settle({ exists: false }, doc.decision?.at ?? new Date().toISOString())
}

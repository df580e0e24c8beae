import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '../../payload-types'
import { deskDecision } from './deskDecision'

/**
 * Notes which moderator decided what and when, and why it was rejected; what a rule decided at first is noted when the
 * comment is stored. Reports are answered by it.
 */
export const recordDecision: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || req.user === null) return data
  const desk = deskDecision(req)
  if (desk === null && data.status === originalDoc?.status) return data
  if (desk?.restored != null) return { ...data, decision: desk.restored.decision, reportCount: desk.restored.reportCount }
  const reason = data.status === 'rejected' ? (desk?.reason ?? null) : null
  return {
    ...data,
    decision: { by: 'moderator', moderator: req.user.id, at: new Date().toISOString(), rule: null, because: null, reason },
    reportCount: 0,
  }
}

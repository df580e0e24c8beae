import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '../../payload-types'

/** Notes which moderator decided what and when; what a rule decided at first is noted when the comment is stored. */
export const recordDecision: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || req.user === null || data.status === originalDoc?.status) return data
  return {
    ...data,
    decision: { by: 'moderator', moderator: req.user.id, at: new Date().toISOString(), rule: null, because: null },
  }
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '../payload-types'
import { learnDecision } from './learnDecision'

/** Learns what a moderator decides; a rule that decides teaches nothing, or it would learn from itself. */
export const learnFromModerator: CollectionBeforeChangeHook<Comment> = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || req.user === null || originalDoc === undefined || data.status === undefined || data.status === originalDoc.status) return data
  return { ...data, learned: await learnDecision(req, originalDoc, data.status) }
}

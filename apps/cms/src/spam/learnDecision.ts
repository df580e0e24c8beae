import type { CommentStatus } from '@broadsheet/contract'
import { learn, lessonOf, spamFeatures } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import type { Comment } from '../payload-types'
import { countLessons } from './countLessons'
import { readTraining } from './readSpamCounts'

/** As what a comment was learned, and in which training; `as` is null for one that has taught nothing. */
export type Learned = NonNullable<Comment['learned']>

/**
 * Learns a moderator's decision on a comment, and unlearns the one before: in the request's transaction a note of it is
 * stored, and counted as soon as that has committed. Gives what is to be stored as the comment's `learned`, so that it is
 * learned once. `rejected` and `pending` teach nothing, and have a former lesson unlearned.
 */
export async function learnDecision(req: PayloadRequest, comment: Pick<Comment, 'name' | 'site' | 'text' | 'learned'>, decision: CommentStatus): Promise<Learned> {
  const training = await readTraining(req)
  const { as, training: formerly } = comment.learned ?? {}
  const before = (formerly ?? null) === training ? (as ?? null) : null
  const now = lessonOf(decision)
  const increments = learn({ features: spamFeatures({ name: comment.name, site: comment.site ?? null, text: comment.text }), before, now })
  if (increments.length > 0) {
    await req.payload.db.create({ collection: 'spam-lessons', data: { increments, training }, returning: false, req })
    await afterCommit(req, () => void countLessons(req.payload))
  }
  return { as: now, training: now === null ? null : training }
}

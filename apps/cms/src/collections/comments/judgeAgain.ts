import { decideComment, type Verdict } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf, storedStory } from '../articles/storedStory'
import { evidenceOf, textHashOf } from './evidenceOf'

export type JudgedAgain = Extract<Verdict, { outcome: 'refused' }> | { outcome: 'stored'; data: Pick<Comment, 'status' | 'decision' | 'spoken' | 'spamScore' | 'spamBecause' | 'textHash'> }

/**
 * Judges a stored comment by the rules as they are now, with what is still known of it: its address is kept as a hash only,
 * and unknown to the rules. What comes of it is for the caller to store.
 */
export async function judgeAgain(req: PayloadRequest, comment: Comment): Promise<JudgedAgain> {
  const story = await storedStory(req, idOf(comment.article) ?? undefined)
  const { id, name, email, site, text, userAgent } = comment
  const trapped = comment.decision?.rule === 'trap'
  const words = { name, email, site: site ?? null, text, address: null, userAgent: userAgent ?? null, trapped, tookSeconds: null }
  const evidence = await evidenceOf(req, { ...words, id, parent: idOf(comment.parent), at: new Date(comment.createdAt) }, story)
  const verdict = decideComment(evidence)
  if (verdict.outcome === 'refused') return verdict
  const { spam } = evidence.comment
  return {
    outcome: 'stored',
    data: {
      status: verdict.status,
      decision: { by: 'rule', moderator: null, at: new Date().toISOString(), rule: verdict.rule, because: verdict.because, reason: null },
      spoken: verdict.spoken,
      spamScore: spam?.score ?? null,
      spamBecause: spam === null ? null : [...spam.because],
      textHash: textHashOf(text),
    },
  }
}

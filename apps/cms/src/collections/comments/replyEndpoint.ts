import { newCommentSchema, type NewComment, type ReplyOutcome } from '@broadsheet/contract'
import { decideComment } from '@broadsheet/newsroom'
import { ValidationError, type Endpoint, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'
import { keyedHash } from '../../access/keyedHash'
import { sentBySite } from '../../endpoints/sentBySite'
import type { Article, Comment } from '../../payload-types'
import { askToConfirm } from './askToConfirm'
import { addressHashOf, evidenceOf, textHashOf } from './evidenceOf'
import { ownToken } from './readerTokens'

/**
 * `POST /api/comments/reply`: the site hands in what a reader wrote (`newCommentSchema`) and learns what became of it
 * (`replyOutcomeSchema`). 403 without the site's key, 400 for a body of another shape. Sent twice, it is stored once.
 */
export const replyEndpoint: Endpoint = {
  path: '/reply',
  method: 'post',
  handler: async (req) => {
    const asked = await sentBySite(req, newCommentSchema, { closed: 'Comments are taken through the site only.', malformed: 'Not a comment.' })
    return asked instanceof Response ? asked : Response.json(await receive(req, asked.sent))
  },
}

async function receive(req: PayloadRequest, sent: NewComment): Promise<ReplyOutcome> {
  const comment = { ...sent, email: sent.email.toLowerCase() }
  const story = await req.payload.db.findOne<Article>({ collection: 'articles', where: { path: { equals: comment.story } }, req })
  const fingerprint = keyedHash(JSON.stringify([story?.id, comment.parent, comment.email, comment.text]))
  // sent again, since its sender never heard an answer: it is no second comment, and no flood
  const sentBefore = await twinOf(req, fingerprint)
  if (sentBefore !== null) return receivedAs(sentBefore)
  const now = new Date()
  const evidence = await evidenceOf(req, { ...comment, id: null, at: now }, story)
  const verdict = decideComment(evidence)
  if (verdict.outcome === 'refused') return { outcome: 'refused', reason: verdict.reason, message: verdict.reason === 'comments-closed' ? evidence.policy.closedMessage || null : null }
  const stored = await storeOnce(req, {
    article: story?.id ?? '',
    parent: comment.parent,
    name: comment.name,
    email: comment.email,
    site: comment.site,
    text: comment.text,
    status: verdict.status,
    decision: { by: 'rule', at: now.toISOString(), rule: verdict.rule, because: verdict.because },
    spoken: verdict.spoken,
    spamScore: evidence.comment.spam?.score ?? null,
    spamBecause: evidence.comment.spam === null ? null : [...evidence.comment.spam.because],
    fingerprint,
    textHash: textHashOf(comment.text),
    addressHash: addressHashOf(comment.address),
    userAgent: comment.userAgent?.slice(0, 300) ?? null,
  })
  if (verdict.status === 'pending' && evidence.policy.previouslyApproved) await askToConfirm(req, comment)
  return receivedAs(stored)
}

/** A robot is not told that it was found out, nor is who was banned. */
const receivedAs = ({ id, status }: Pick<Comment, 'id' | 'status'>): ReplyOutcome => ({ outcome: 'received', status: status === 'approved' ? 'approved' : 'pending', own: ownToken(id) })

const twinOf = (req: PayloadRequest, fingerprint: string) => req.payload.db.findOne<Comment>({ collection: 'comments', where: { fingerprint: { equals: fingerprint } }, req })

async function storeOnce(req: PayloadRequest, data: RequiredDataFromCollectionSlug<'comments'> & { fingerprint: string }): Promise<Pick<Comment, 'id' | 'status'>> {
  try {
    return await req.payload.create({ collection: 'comments', data, depth: 0, req })
  } catch (error) {
    // the same comment, sent twice at once, meets itself at the unique index
    const sentMeanwhile = error instanceof ValidationError ? await twinOf(req, data.fingerprint) : null
    if (sentMeanwhile === null) throw error
    return sentMeanwhile
  }
}

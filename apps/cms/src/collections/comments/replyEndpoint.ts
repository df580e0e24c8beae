import { newCommentSchema, type NewComment, type ReplyOutcome } from '@broadsheet/contract'
import { decideComment, scopeOf, type CommentEvidence } from '@broadsheet/newsroom'
import { addDataAndFileToRequest, ValidationError, type Endpoint, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'
import { isTheSite } from '../../access/isTheSite'
import { keyedHash } from '../../access/keyedHash'
import { refusal } from '../../endpoints/refusal'
import type { Article, Comment } from '../../payload-types'
import { idOf, isLive } from '../articles/storedStory'

/**
 * `POST /api/comments/reply`: the site hands in what a reader wrote (`newCommentSchema`) and learns what became of it
 * (`replyOutcomeSchema`). 403 without the site's key, 400 for a body of another shape. Sent twice, it is stored once.
 */
export const replyEndpoint: Endpoint = {
  path: '/reply',
  method: 'post',
  handler: async (req) => {
    if (!isTheSite(req.headers) || scopeOf(['site'], 'create', 'comments') !== 'all') {
      return refusal(403, 'Comments are taken through the site only.')
    }
    await addDataAndFileToRequest(req)
    const comment = newCommentSchema.safeParse(req.data)
    if (!comment.success) return refusal(400, 'Not a comment.', { errors: comment.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
    return Response.json(await receive(req, comment.data))
  },
}

async function receive(req: PayloadRequest, comment: NewComment): Promise<ReplyOutcome> {
  const story = await req.payload.db.findOne<Article>({ collection: 'articles', where: { path: { equals: comment.story } }, req })
  const verdict = decideComment({
    comment: { trapped: comment.trapped },
    story: story === null ? null : { live: isLive(story), commentPolicy: story.commentPolicy },
    parent: await parentOf(req, comment, story),
  })
  if (verdict.outcome === 'refused') return verdict
  const stored = await storeOnce(req, {
    article: story?.id ?? '',
    parent: comment.parent,
    name: comment.name,
    email: comment.email,
    site: comment.site,
    text: comment.text,
    status: verdict.status,
    decision: { by: 'rule', at: new Date().toISOString(), rule: verdict.rule, because: verdict.because },
    fingerprint: keyedHash(JSON.stringify([story?.id, comment.parent, comment.email.toLowerCase(), comment.text])),
    addressHash: comment.address === null ? null : keyedHash(comment.address),
    userAgent: comment.userAgent?.slice(0, 300) ?? null,
  })
  // a robot is not told that it was found out
  return { outcome: 'received', status: stored.status === 'approved' ? 'approved' : 'pending' }
}

async function parentOf(req: PayloadRequest, { parent }: NewComment, story: Article | null): Promise<CommentEvidence['parent']> {
  if (parent === null) return 'none'
  const comment = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: parent } }, req }).catch(() => null)
  return comment?.status === 'approved' && idOf(comment.article) === story?.id ? 'found' : 'gone'
}

async function storeOnce(req: PayloadRequest, data: RequiredDataFromCollectionSlug<'comments'>): Promise<Pick<Comment, 'status'>> {
  const twin = () => req.payload.db.findOne<Comment>({ collection: 'comments', where: { fingerprint: { equals: data.fingerprint } }, req })
  const sentBefore = await twin()
  if (sentBefore !== null) return sentBefore
  try {
    return await req.payload.create({ collection: 'comments', data, depth: 0, req })
  } catch (error) {
    // the same comment, sent twice at once, meets itself at the unique index
    const sentMeanwhile = error instanceof ValidationError ? await twin() : null
    if (sentMeanwhile === null) throw error
    return sentMeanwhile
  }
}

import { commentLimits, graphemesOf, ownCommentAskSchema, ownCommentWindow, paragraphsOf, type OwnComment, type OwnCommentAsk, type OwnCommentFault } from '@broadsheet/contract'
import { rejectionReasons } from '@broadsheet/newsroom'
import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { untilNoConflict } from '../../database/untilNoConflict'
import { sentBySite } from '../../endpoints/sentBySite'
import type { Comment, Reader } from '../../payload-types'
import { idOf, isLive, storedStory } from '../articles/storedStory'
import { judgeAgain } from './judgeAgain'
import { readReaderToken } from './readerTokens'

/**
 * `POST /api/comments/own`: the site asks for a reader who came by a private link (`ownCommentAskSchema`) and learns what to
 * show (`ownCommentSchema`). 403 without the site's key, 400 for a body of another shape.
 */
export const ownCommentEndpoint: Endpoint = {
  path: '/own',
  method: 'post',
  handler: async (req) => {
    const asked = await sentBySite(req, ownCommentAskSchema, { closed: 'Readers come by the site only.', malformed: 'Not a question about a comment.' })
    return asked instanceof Response ? asked : Response.json(await untilNoConflict(() => inTransaction(req, () => answer(req, asked.sent))))
  },
}

async function answer(req: PayloadRequest, { token, ...ask }: OwnCommentAsk): Promise<OwnComment> {
  const now = new Date()
  const known = readReaderToken(token, now)
  if (known === null) return { outcome: 'gone' }
  if (known.kind === 'confirm') return confirm(req, known.reader, ask.do === 'confirm' ? now : null)
  const comment = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: known.comment } }, req })
  if (comment === null) return { outcome: 'gone' }
  const story = await storyOf(req, comment)
  switch (ask.do) {
    case 'change':
      return change(req, { comment, story, text: paragraphsOf(ask.text ?? ''), now })
    case 'remove':
      return remove(req, { comment, story, now })
    default:
      return seen({ comment, story, now })
  }
}

type Own = { comment: Comment; story: Extract<OwnComment, { outcome: 'removed' }>['story']; now: Date }

async function storyOf(req: PayloadRequest, comment: Comment): Promise<Own['story']> {
  const story = await storedStory(req, idOf(comment.article) ?? undefined)
  return isLive(story) ? { path: story.path, headline: story.headline, language: story.language ?? null } : null
}

/** The comment as its writer may see it: that a rule took it for spam, or its writer for banned, is not said. */
function seen({ comment, story, now }: Own, said: { done?: 'changed'; fault?: OwnCommentFault } = {}): OwnComment {
  const { id, name, text, createdAt, status, decision } = comment
  const byHand = decision?.by === 'moderator'
  return {
    outcome: 'own',
    comment: { id, name, text, createdAt },
    status: status === 'approved' ? 'approved' : status !== 'pending' && byHand ? 'rejected' : 'pending',
    told: status === 'rejected' && byHand && decision.reason ? rejectionReasons[decision.reason].told : null,
    changeUntil: faultOfChanging({ comment, now }) === null ? new Date(Date.parse(createdAt) + ownCommentWindow).toISOString() : null,
    done: said.done ?? null,
    fault: said.fault ?? null,
    story,
  }
}

function faultOfChanging({ comment: { createdAt, status, decision }, now }: Pick<Own, 'comment' | 'now'>): OwnCommentFault | null {
  if (now.getTime() > Date.parse(createdAt) + ownCommentWindow) return 'late'
  return decision?.by === 'moderator' && status !== 'approved' ? 'decided' : null
}

async function change(req: PayloadRequest, { text, ...own }: Own & { text: string }): Promise<OwnComment> {
  const fault = faultOfChanging(own) ?? (text === '' ? 'text-missing' : graphemesOf(text).length > commentLimits.text ? 'text-over' : null)
  if (fault !== null) return seen(own, { fault })
  if (text === own.comment.text) return seen(own)
  const judged = await judgeAgain(req, { ...own.comment, text })
  if (judged.outcome === 'refused') return seen(own, { fault: judged.reason })
  const comment = await req.payload.update({ collection: 'comments', id: own.comment.id, data: { ...judged.data, text, editedAt: own.now.toISOString() }, depth: 0, req })
  return seen({ ...own, comment }, { done: 'changed' })
}

async function remove(req: PayloadRequest, own: Own): Promise<OwnComment> {
  const fault = faultOfChanging(own)
  if (fault !== null) return seen(own, { fault })
  await req.payload.delete({ collection: 'comments', id: own.comment.id, depth: 0, req })
  return { outcome: 'removed', story: own.story }
}

/** Whether a reader’s email is confirmed; it becomes so `at` a moment, if one is given, and what waited for it alone is judged again. */
async function confirm(req: PayloadRequest, id: string, at: Date | null): Promise<OwnComment> {
  const reader = await req.payload.db.findOne<Reader>({ collection: 'readers', where: { id: { equals: id } }, req })
  if (reader === null) return { outcome: 'gone' }
  if (reader.verifiedAt) return { outcome: 'confirm', confirmed: true }
  if (at === null) return { outcome: 'confirm', confirmed: false }
  const { email } = await req.payload.update({ collection: 'readers', id, data: { verifiedAt: at.toISOString() }, depth: 0, req })
  const waiting = await req.payload.find({
    collection: 'comments',
    where: { and: [{ email: { equals: email } }, { status: { equals: 'pending' } }, { 'decision.by': { equals: 'rule' } }] },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    req,
  })
  for (const comment of waiting.docs) {
    const judged = await judgeAgain(req, comment)
    if (judged.outcome === 'stored' && judged.data.status !== comment.status) await req.payload.update({ collection: 'comments', id: comment.id, data: judged.data, depth: 0, req })
  }
  return { outcome: 'confirm', confirmed: true }
}

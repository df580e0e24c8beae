import { ValidationError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import type { z } from 'zod'
import { nameOf } from '../audit/record'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import { refusal } from '../endpoints/refusal'
import type { Comment, Reader } from '../payload-types'
import { askedBy, mayJudge } from './askedBy'
import { decideEach } from './decide'
import { judgementAnswerSchema, judgementSchema } from './deskShapes'

/**
 * `POST /api/readers/judge` (`judgementSchema`): what is to become of everything that the writer of a comment sends from
 * now on, and, for a ban, whether what they wrote is rejected too. Answers how they stood before, and what was rejected,
 * so that both can be taken back. 404 without the comment.
 */
export const judgeEndpoint: Endpoint = {
  path: '/judge',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayJudge, judgementSchema)
    if (asked instanceof Response) return asked
    const { comment: id, standing, reject } = asked.sent
    const comment = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
    if (comment === null) return refusal(404, 'This comment is no longer there.')
    const email = comment.email.toLowerCase()
    const before = await settle(req, email, standing)
    const rejected = standing === 'banned' && reject !== 'nothing' ? await rejectAll(req, comment.email, reject) : []
    return Response.json(judgementAnswerSchema.parse({ before, rejected }))
  },
}

async function settle(req: PayloadRequest, email: string, standing: Reader['standing']): Promise<Reader['standing']> {
  const store = () => untilNoConflict(() => inTransaction(req, () => storeStanding(req, email, standing)))
  try {
    return await store()
  } catch (error) {
    // two who judge a reader for the first time meet at the unique index
    if (!(error instanceof ValidationError)) throw error
    return store()
  }
}

async function storeStanding(req: PayloadRequest, email: string, standing: Reader['standing']): Promise<Reader['standing']> {
  const now = new Date().toISOString()
  const data = { standing, standingBy: nameOf(req), standingSince: now, updatedAt: now }
  const known = await req.payload.db.findOne<Reader>({ collection: 'readers', where: { email: { equals: email } }, req })
  if (known === null) await req.payload.db.create({ collection: 'readers', data: { ...data, email, createdAt: now }, returning: false, req })
  else await req.payload.db.updateOne({ collection: 'readers', id: known.id, data, returning: false, req })
  return known?.standing ?? 'none'
}

type Rejected = Exclude<z.output<typeof judgementSchema>['reject'], 'nothing'>

async function rejectAll(req: PayloadRequest, email: string, what: Rejected): Promise<string[]> {
  const where: Where = { and: [{ email: { equals: email } }, { status: { in: what === 'waiting' ? ['pending'] : ['pending', 'approved'] } }] }
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where, select: { status: true }, sort: ['createdAt', 'id'], pagination: false, req })
  return decideEach(req, docs.map(({ id, status }) => ({ id, from: status, to: 'rejected', reason: null })))
}

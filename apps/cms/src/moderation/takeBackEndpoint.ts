import { standingDecisions } from '@broadsheet/newsroom'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { takingBack, type Restored } from '../collections/comments/deskDecision'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { Comment, Decision } from '../payload-types'
import { askedBy, mayDecide } from './askedBy'
import { takeBackAnswerSchema, takeBackSchema } from './deskShapes'

/** Taken back in one transaction. */
const atOnce = 10

/**
 * `POST /api/comments/take-back` (`takeBackSchema`): the last decision on each of these comments is taken back, if it is
 * one's own: the comment is where it was, with what had been decided and reported before. Answers which were.
 */
export const takeBackEndpoint: Endpoint = {
  path: '/take-back',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, takeBackSchema)
    if (asked instanceof Response) return asked
    const { comments } = asked.sent
    const takenBack: string[] = []
    for (let start = 0; start < comments.length; start += atOnce) {
      const slice = comments.slice(start, start + atOnce)
      takenBack.push(...(await untilNoConflict(() => inTransaction(req, () => takeBackEach(req, slice)))))
    }
    return Response.json(takeBackAnswerSchema.parse({ takenBack }))
  },
}

async function takeBackEach(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const done: string[] = []
  for (const id of ids) if (await takeBack(req, id)) done.push(id)
  return done
}

async function takeBack(req: PayloadRequest, id: string): Promise<boolean> {
  const stored = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
  const { docs } = await req.payload.db.find<Decision>({ collection: 'decisions', where: { comment: { equals: id } }, sort: 'createdAt', limit: 0, pagination: false, req })
  const decisions = standingDecisions(docs)
  const last = decisions.at(-1)
  if (stored === null || last?.by !== 'moderator' || last.moderator !== req.user?.id || last.to !== stored.status || last.from == null) return false
  await req.payload.update({
    collection: 'comments',
    id,
    data: { status: last.from },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: takingBack(await before(req, stored, decisions.at(-2))),
    req,
  })
  return true
}

/** How a comment stood before the decision that stands on it now. */
async function before(req: PayloadRequest, { id, decision }: Comment, former: Decision | undefined): Promise<Restored> {
  const settledAt = decision?.at ?? null
  const unsettled: Where = { settledAt: { exists: false } }
  const where: Where = { and: [{ comment: { equals: id } }, settledAt === null ? unsettled : { or: [unsettled, { settledAt: { equals: settledAt } }] }] }
  const { totalDocs: reportCount } = await req.payload.db.count({ collection: 'reports', where, req })
  const { by = null, createdAt: at = null, rule = null, because = null, reason = null } = former ?? {}
  return { decision: { by, moderator: await stillHere(req, former?.moderator ?? null), at, rule, because, reason }, reportCount, settledAt }
}

/** A colleague, unless the account is gone. */
async function stillHere(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (id === null) return null
  return (await req.payload.db.count({ collection: 'users', where: { id: { equals: id } }, req })).totalDocs === 0 ? null : id
}

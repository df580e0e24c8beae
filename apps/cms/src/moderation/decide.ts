import type { CommentStatus } from '@broadsheet/contract'
import type { RejectionReason } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { decidingFor } from '../collections/comments/deskDecision'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { Comment, Decision } from '../payload-types'
import type { DecidedBefore } from './deskShapes'

/** A decision to be carried out: `from` is how the comment stood when it was read, `editedAt` which of its texts, where that is known. */
export type Verdict = { id: string; from: CommentStatus; to: CommentStatus; reason: RejectionReason | null; editedAt?: string | null | undefined }

/** What became of it. Of two moderators who decide the same at once, one is told that the other was faster. */
export type Outcome = { outcome: 'decided' } | { outcome: 'gone' } | { outcome: 'changed' } | { outcome: 'decided-before'; decided: DecidedBefore }

/** Carries a decision out, unless the comment is no longer what its moderator read. */
export const decide = (req: PayloadRequest, verdict: Verdict): Promise<Outcome> => untilNoConflict(() => inTransaction(req, () => decideNow(req, verdict)))

/** Decisions carried out in one transaction: few, so that nobody's save waits for many. */
const atOnce = 10

/** Carries out many decisions, slice by slice, and gives the ids of the comments that took theirs. */
export async function decideEach(req: PayloadRequest, verdicts: readonly Verdict[]): Promise<string[]> {
  const decided: string[] = []
  for (let start = 0; start < verdicts.length; start += atOnce) {
    const slice = verdicts.slice(start, start + atOnce)
    const outcomes = await untilNoConflict(() =>
      inTransaction(req, async () => {
        const done: string[] = []
        for (const verdict of slice) if ((await decideNow(req, verdict)).outcome === 'decided') done.push(verdict.id)
        return done
      }),
    )
    decided.push(...outcomes)
  }
  return decided
}

async function decideNow(req: PayloadRequest, { id, from, to, reason, editedAt }: Verdict): Promise<Outcome> {
  const stored = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
  if (stored === null) return { outcome: 'gone' }
  // what stays as it is (a report that is turned down) is decided once, too
  const decidedBefore = stored.status !== from || (from === to && !awaitsReading(stored))
  if (decidedBefore) return { outcome: 'decided-before', decided: await lastOf(req, stored) }
  if (editedAt !== undefined && (stored.editedAt ?? null) !== editedAt) return { outcome: 'changed' }
  await req.payload.update({ collection: 'comments', id, data: { status: to }, depth: 0, overrideAccess: false, user: req.user, context: decidingFor(reason), req })
  return { outcome: 'decided' }
}

const awaitsReading = ({ decision, reportCount }: Comment): boolean => decision?.by !== 'moderator' || (reportCount ?? 0) > 0

async function lastOf(req: PayloadRequest, { id, status, decision }: Comment): Promise<DecidedBefore> {
  const { docs } = await req.payload.db.find<Decision>({ collection: 'decisions', where: { comment: { equals: id } }, sort: '-createdAt', limit: 1, pagination: false, req })
  const [last] = docs
  return { who: last?.who ?? null, to: status, at: last?.createdAt ?? decision?.at ?? null }
}

import { deskFigures, type DeskFigures } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { Decision } from '../../../payload-types'

const day = 24 * 60 * 60 * 1000
/** More than a busy desk decides in a month; beyond it, figures are of the newest. */
const mostRead = 50_000

/** The figures of the last `span` days. */
export async function readFigures(req: PayloadRequest, span: number, now = new Date()): Promise<DeskFigures> {
  const since = new Date(now.getTime() - span * day).toISOString()
  const { docs } = await req.payload.db.find<Decision>({
    collection: 'decisions',
    where: { createdAt: { greater_than: since } },
    select: { comment: true, from: true, to: true, by: true, moderator: true, who: true, rule: true, because: true, reason: true, waited: true, createdAt: true },
    sort: '-createdAt',
    limit: mostRead,
    pagination: false,
    req,
  })
  const decisions = docs.map(({ comment, from, to, by, moderator, who, rule, because, reason, waited, createdAt }) => ({
    comment, to, by, from: from ?? null, moderator: moderator ?? null, who: who ?? null, rule: rule ?? null, because: because ?? null, reason: reason ?? null, waited: waited ?? null, at: new Date(createdAt),
  }))
  return deskFigures(decisions, { now, span })
}

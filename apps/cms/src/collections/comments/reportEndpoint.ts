import { reportSchema, type Report, type ReportOutcome } from '@broadsheet/contract'
import { ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import { keyedHash } from '../../access/keyedHash'
import { inTransaction } from '../../database/inTransaction'
import { untilNoConflict } from '../../database/untilNoConflict'
import { sentBySite } from '../../endpoints/sentBySite'
import { addressHashOf } from './evidenceOf'

/** Reports that one connection may hand in within an hour. */
const perHour = 20

/**
 * `POST /api/comments/report`: the site hands in what a reader objects to (`reportSchema`) and learns what became of it
 * (`reportOutcomeSchema`). The same reader's second report of a comment counts no more. 403 without the site's key, 400 for a
 * body of another shape.
 */
export const reportEndpoint: Endpoint = {
  path: '/report',
  method: 'post',
  handler: async (req) => {
    const asked = await sentBySite(req, reportSchema, { closed: 'Reports are taken through the site only.', malformed: 'Not a report.' })
    if (asked instanceof Response) return asked
    const outcome = await untilNoConflict(() => inTransaction(req, () => receive(req, asked.sent)))
    return Response.json({ outcome } satisfies ReportOutcome)
  },
}

async function receive(req: PayloadRequest, { comment: id, reason, text, address }: Report): Promise<ReportOutcome['outcome']> {
  const comment = (await req.payload.find({ collection: 'comments', where: { and: [{ id: { equals: id } }, { status: { equals: 'approved' } }] }, limit: 1, depth: 0, req })).docs[0]
  if (comment === undefined) return 'gone'
  const from = addressHashOf(address)
  // whose connection is unknown is not told apart from others
  const fingerprint = from === null ? null : keyedHash(`report ${id} ${from}`)
  if (fingerprint !== null && (await req.payload.db.findOne({ collection: 'reports', where: { fingerprint: { equals: fingerprint } }, req })) !== null) return 'received'
  if (from !== null && (await sentLately(req, from)) >= perHour) return 'too-many'
  try {
    await req.payload.create({ collection: 'reports', data: { comment: id, reason, text: text === '' ? null : text, ...(fingerprint === null ? {} : { fingerprint, addressHash: from }) }, depth: 0, req })
  } catch (error) {
    if (error instanceof ValidationError) return 'received'
    throw error
  }
  await req.payload.update({ collection: 'comments', id, data: { reportCount: (comment.reportCount ?? 0) + 1 }, depth: 0, req })
  return 'received'
}

async function sentLately(req: PayloadRequest, addressHash: string): Promise<number> {
  const since = new Date(Date.now() - 60 * 60 * 1000).toISOString()
  return (await req.payload.db.count({ collection: 'reports', where: { and: [{ addressHash: { equals: addressHash } }, { createdAt: { greater_than: since } }] }, req })).totalDocs
}

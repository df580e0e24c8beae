import type { PayloadRequest } from 'payload'
import { deskQueues } from './deskQueues'
import { deskCountsSchema, type DeskCounts } from './deskShapes'
import { whereOf } from './whereOf'

/** How many comments lie in each pile. */
export async function countsOf(req: PayloadRequest): Promise<DeskCounts> {
  const now = new Date()
  const counts = await Promise.all(deskQueues.map(async (queue) => [queue, (await req.payload.db.count({ collection: 'comments', where: { and: whereOf(queue, now) }, req })).totalDocs] as const))
  return deskCountsSchema.parse(Object.fromEntries(counts))
}

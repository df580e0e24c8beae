import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { liveOnly } from '../collections/articles/liveOnly'
import { isLive } from '../collections/articles/storedStory'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { Article, RelatedProfile } from '../payload-types'
import { due } from './due'

/** Stories marked at a time. */
const batch = 50

/**
 * Marks every live story that was published before there was an index of related stories. What is marked is kept: a process
 * that is stopped in between goes on where another left off.
 */
export async function markOldStories(payload: Payload, goesOn: () => boolean): Promise<void> {
  const [stories, profiles] = [
    await payload.db.count({ collection: 'articles', where: liveOnly }),
    await payload.db.count({ collection: 'related-profiles', where: { due: { less_than: due.gone } } }),
  ]
  if (profiles.totalDocs >= stories.totalDocs) return
  const req = await createLocalReq({}, payload)
  let last: string | null = null
  do last = await untilNoConflict(() => inTransaction(req, () => markBatch(req, last)))
  while (last !== null && goesOn())
}

/** Gives the id of the last story it has looked at, or null after all. */
async function markBatch(req: PayloadRequest, after: string | null): Promise<string | null> {
  const where: Where = after === null ? liveOnly : { and: [liveOnly, { id: { greater_than: after } }] }
  const { docs } = await req.payload.db.find<Article>({
    collection: 'articles',
    where,
    sort: 'id',
    limit: batch,
    pagination: false,
    select: { path: true, publishedAt: true, _status: true, deletedAt: true },
    req,
  })
  const { docs: known } = await req.payload.db.find<RelatedProfile>({ collection: 'related-profiles', where: { id: { in: docs.map(({ id }) => id) } }, limit: batch, pagination: false, select: { due: true }, req })
  const marked = new Set(known.map(({ id }) => id))
  for (const { id, publishedAt } of docs.filter(isLive).filter(({ id }) => !marked.has(id))) {
    await req.payload.db.create({ collection: 'related-profiles', customID: id, data: { id, publishedAt, due: due.entryOfOld, markedAt: new Date().toISOString() }, returning: false, req })
  }
  return docs.length < batch ? null : (docs.at(-1)?.id ?? null)
}

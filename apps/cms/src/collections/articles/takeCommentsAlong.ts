import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'

const key = (id: string | number) => `comments-of:${id}`

/**
 * A story deleted for good takes its readers' comments along. Without their hooks: the pages that showed them go too, and
 * are announced once, by their number.
 */
export const takeCommentsAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { article: { equals: id } }
  req.context[key(id)] = (await req.payload.db.count({ collection: 'comments', where, req })).totalDocs
  await req.payload.db.deleteMany({ collection: 'comments', where, req })
}

/** How many comments this request has deleted with story `id`. */
export const commentsTakenAlong = (req: PayloadRequest, id: string): number => z.number().catch(0).parse(req.context[key(id)])

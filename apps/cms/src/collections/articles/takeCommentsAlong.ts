import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * A story deleted for good takes its readers' comments along. Without their hooks: the page that showed them goes too, and
 * is announced once.
 */
export const takeCommentsAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'comments', where: { article: { equals: id } }, req })
}

import type { CollectionBeforeDeleteHook } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../articles/storedStory'

/** The replies to a comment that is deleted move up to the one it answered, as in WordPress: they are not torn out of their thread. */
export const liftReplies: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where: { parent: { equals: id } }, pagination: false, select: { parent: true }, req })
  if (docs.length === 0) return
  const gone = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
  for (const reply of docs) await req.payload.update({ collection: 'comments', id: reply.id, data: { parent: idOf(gone?.parent) }, depth: 0, req })
}

import type { CollectionBeforeDeleteHook } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../articles/storedStory'

/** The replies to a comment that is deleted move up to the one it answered, as in WordPress: they are not torn out of their thread. */
export const liftReplies: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const gone = await req.payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } }, req })
  // of many that are deleted at once, a reply may be gone before what it answered
  await req.payload.db.updateMany({ collection: 'comments', where: { parent: { equals: id } }, data: { parent: idOf(gone?.parent) }, returning: false, req })
}

import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '../../outbox/announce'
import type { Author, Media } from '../../payload-types'

const shown = ['alt', 'decorative', 'caption', 'credit', 'filename', 'focalX', 'focalY'] as const

/** A picture that has changed is shown anew, on the pages of those whose portrait it is too; a new one stands nowhere yet. */
export const announceMedia: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || shown.every((field) => doc[field] === previousDoc[field])) return
  const { docs } = await req.payload.db.find<Author>({ collection: 'authors', where: { photo: { equals: doc.id } }, limit: 100, pagination: false, req })
  await announce(req, { kind: 'media', id: doc.id, authors: docs.flatMap(({ slug }) => slug ?? []) })
}

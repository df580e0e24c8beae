import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '../../outbox/announce'
import type { Media } from '../../payload-types'

const shown = ['alt', 'decorative', 'caption', 'credit', 'filename', 'focalX', 'focalY'] as const

/** A picture that has changed is shown anew; a new one stands nowhere yet. */
export const announceMedia: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && shown.some((field) => doc[field] !== previousDoc[field])) {
    await announce(req, { kind: 'media', id: doc.id })
  }
}

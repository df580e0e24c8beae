import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../payload-types'

/** A copy of a story is a draft that was never published, whatever the original is. */
export const copyAsDraft: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, operation }) => {
  // Payload hands the creation of a copy the story it is copied from, and of anything else an object with empty groups in it
  const isCopy = operation === 'create' && originalDoc?.updatedAt !== undefined
  return !isCopy ? data : { ...data, _status: 'draft', path: undefined, publishedAt: undefined, changedAt: undefined, related: [], corrections: [], correctedAt: undefined, retracted: false, tellReaders: false }
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../payload-types'

/** A copy of a story is a draft that was never published, whatever the original is. */
export const copyAsDraft: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, operation }) => {
  // Payload hands the creation of a copy the story it is copied from, and of anything else an empty object
  const isCopy = operation === 'create' && Object.keys(originalDoc ?? {}).length > 0
  return !isCopy ? data : { ...data, _status: 'draft', path: undefined, publishedAt: undefined, changedAt: undefined, related: [] }
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../payload-types'

/** A story in the trash is a draft: what is taken out of it again is not live unless someone says so. */
export const trashAsDraft: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) =>
  data.deletedAt && !originalDoc?.deletedAt ? { ...data, _status: 'draft' } : data

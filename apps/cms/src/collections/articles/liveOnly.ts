import type { Where } from 'payload'

/** What readers may see: published and not in the trash. */
export const liveOnly: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

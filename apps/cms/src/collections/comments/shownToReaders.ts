import type { Where } from 'payload'

/** The comments that readers see: approved ones, on stories that are live. */
export const shownToReaders: Where = { and: [{ status: { equals: 'approved' } }, { 'article._status': { equals: 'published' } }] }

import type { Span } from '@broadsheet/contract'
import type { Where } from 'payload'

/**
 * What readers may see (`liveOnly`) of what was published in `span`, to be counted. It says "no draft" and nothing of the
 * trash, into which stories go as drafts: SQLite would look "published" and "not in the trash" up in their indexes, which
 * is nearly all there is, in place of the few of a month.
 */
export const liveWithin = ({ from, before }: Span): Where => ({
  and: [{ publishedAt: { greater_than_equal: from, less_than: before } }, { _status: { not_equals: 'draft' } }],
})

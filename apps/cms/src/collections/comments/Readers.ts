import { readerStandings } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allowEach } from '../../access/allow'
import { judgeEndpoint } from '../../moderation/judgeEndpoint'

/**
 * People who commented, by their email: whether they have confirmed it, and what a moderator has decided about them once for
 * all that they write. Nobody has to be here to comment.
 */
export const Readers: CollectionConfig = {
  slug: 'readers',
  admin: { hidden: true },
  access: allowEach('readers'),
  lockDocuments: false,
  endpoints: [judgeEndpoint],
  fields: [
    /** In small letters. */
    { name: 'email', type: 'text', required: true, unique: true, index: true },
    { name: 'verifiedAt', type: 'date' },
    /** When they were last asked, by mail, to confirm it. */
    { name: 'askedAt', type: 'date' },
    { name: 'standing', type: 'select', required: true, defaultValue: 'none', index: true, options: [...readerStandings] },
    { name: 'standingBy', type: 'text' },
    { name: 'standingSince', type: 'date' },
    { name: 'standingWhy', type: 'text' },
  ],
}

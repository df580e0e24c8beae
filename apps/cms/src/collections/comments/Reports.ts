import { reportReasons } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allowEach, nobody } from '../../access/allow'

/** What readers object to in comments that are shown. A comment counts its own, until a moderator has looked. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  admin: { hidden: true },
  access: allowEach('reports'),
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'reason', type: 'select', required: true, options: Object.entries(reportReasons).map(([value, label]) => ({ value, label })) },
    { name: 'text', type: 'textarea', maxLength: 1000 },
    /** Tells whether the same reader reports the same comment again. */
    { name: 'fingerprint', type: 'text', unique: true, index: true, access: { read: nobody } },
    { name: 'addressHash', type: 'text', index: true, access: { read: nobody } },
    { name: 'settledAt', type: 'date', index: true },
  ],
}

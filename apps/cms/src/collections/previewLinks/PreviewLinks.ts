import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../../access/allow'
import { ownerField } from '../../fields/ownerField'
import { listLinks } from './listLinks'
import { makeLink } from './makeLink'
import { openPreview } from './openPreview'
import { givePass } from './givePass'
import { revokeLink } from './revokeLink'

const never = () => false

/**
 * Links that show one story to somebody without login. They are made, taken back and opened by the endpoints below alone.
 * Of a link's secret only a keyed hash is kept: who reads the database cannot open a preview.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  admin: { hidden: true },
  access: { read: allow('read', 'previewLinks'), create: never, update: never, delete: never },
  lockDocuments: false,
  endpoints: [openPreview, givePass, listLinks, makeLink, revokeLink],
  fields: [
    // not required: a story can be deleted for good while there are links to it
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, hidden: true, access: { read: nobody } },
    /** The name of whoever made it, as it was then: colleagues may see it who may not see the list of colleagues. */
    { name: 'madeBy', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'lastOpenedAt', type: 'date' },
    { name: 'opens', type: 'number', required: true, defaultValue: 0 },
    ownerField,
  ],
}

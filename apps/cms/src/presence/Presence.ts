import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/** Signs of life of open forms: a row for each form that has a story open, written by `presenceEndpoint` alone. */
export const Presence: CollectionConfig = {
  slug: 'presence',
  labels: { singular: 'Open form', plural: 'Open forms' },
  admin: { hidden: true },
  access: allowEach('presence'),
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'form', type: 'text', required: true, unique: true, index: true },
    { name: 'story', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}

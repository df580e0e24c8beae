import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/**
 * News for the site that has not arrived yet: one row for each change and site. Rows are written with the document that
 * changed, claimed by compare-and-set, and deleted once the site has renewed its pages. In the place of a site may stand
 * the search index, or one of those outside the paper who hear of changes after it.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Message to the site', plural: 'Messages to the site' },
  admin: {
    group: 'System',
    useAsTitle: 'site',
    defaultColumns: ['site', 'urgent', 'attempts', 'lastError', 'createdAt'],
    description: 'Changes the site has not shown yet. Usually empty; a row that stays says what is wrong.',
  },
  access: allowEach('outbox'),
  lockDocuments: false,
  fields: [
    { name: 'site', type: 'text', required: true, index: true },
    { name: 'change', type: 'json', required: true },
    { name: 'urgent', type: 'checkbox', required: true, defaultValue: false },
    /** Whoever wrote this value last owns the row until `availableAt`. */
    { name: 'claim', type: 'text', required: true },
    { name: 'availableAt', type: 'date', required: true, index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    /** How far an open-ended set of stories has been worked through. */
    { name: 'cursor', type: 'json' },
    { name: 'lastError', type: 'text' },
  ],
}

import type { CollectionConfig } from 'payload'
import { allow, allowEach } from '../access/allow'
import { outOfTrash } from '../access/outOfTrash'
import { slugField } from '../fields/slugField'
import { namedHooks } from './namedHooks'

/** Stories that are told in parts. */
export const Series: CollectionConfig = {
  slug: 'series',
  labels: { singular: 'Series', plural: 'Series' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: 'Paper', description: 'Stories told in parts. Its page lists them in the order in which they were published.' },
  access: { ...allowEach('series'), read: outOfTrash(allow('read', 'series')) },
  defaultSort: 'name',
  defaultPopulate: { slug: true, name: true },
  trash: true,
  hooks: namedHooks('series'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    slugField({ from: 'name', place: 'story', noun: 'series' }),
    { name: 'description', type: 'textarea', maxLength: 300 },
  ],
}

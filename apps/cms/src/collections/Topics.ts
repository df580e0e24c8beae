import type { CollectionConfig } from 'payload'
import { allow, allowEach } from '../access/allow'
import { outOfTrash } from '../access/outOfTrash'
import { slugField } from '../fields/slugField'
import { namedHooks } from './namedHooks'

/** What stories are about, across sections. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: 'Paper', description: 'What stories are about, across sections.' },
  access: { ...allowEach('topics'), read: outOfTrash(allow('read', 'topics')) },
  defaultSort: 'name',
  defaultPopulate: { slug: true, name: true },
  trash: true,
  hooks: namedHooks('topic'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    slugField({ from: 'name', place: 'story', noun: 'topic' }),
    { name: 'description', type: 'textarea', maxLength: 300 },
  ],
}

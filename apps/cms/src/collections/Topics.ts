import type { CollectionConfig } from 'payload'
import { allow } from '../access/allow'
import { slugField } from '../fields/slugField'
import { announceNamed } from '../outbox/announceNamed'

/** What stories are about, across sections. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: 'Paper', description: 'What stories are about, across sections.' },
  access: {
    read: allow('read', 'topics'),
    create: allow('create', 'topics'),
    update: allow('update', 'topics'),
    delete: allow('delete', 'topics'),
  },
  defaultSort: 'name',
  defaultPopulate: { slug: true, name: true },
  hooks: announceNamed('topic'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    slugField({ from: 'name', place: 'story' }),
    { name: 'description', type: 'textarea', maxLength: 300 },
  ],
}

import type { CollectionConfig } from 'payload'
import { allow } from '../access/allow'
import { slugField } from '../fields/slugField'
import { announceNamed } from '../outbox/announceNamed'

/** The parts of the paper. */
export const Sections: CollectionConfig = {
  slug: 'sections',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order'], group: 'Paper', description: 'The parts of the paper, in the order of its navigation.' },
  access: {
    read: allow('read', 'sections'),
    create: allow('create', 'sections'),
    update: allow('update', 'sections'),
    delete: allow('delete', 'sections'),
  },
  defaultSort: 'order',
  defaultPopulate: { slug: true, name: true, colour: true },
  hooks: announceNamed('section'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    slugField({ from: 'name', place: 'section' }),
    { name: 'description', type: 'textarea', maxLength: 300 },
    {
      name: 'colour',
      type: 'text',
      defaultValue: '#1f2937',
      validate: (value: string | null | undefined) => !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write a colour as # and six hexadecimal digits, such as #8a1c1c.',
      admin: { position: 'sidebar', description: 'Set as text on white, so choose a dark one.' },
    },
    { name: 'order', type: 'number', defaultValue: 100, index: true, admin: { position: 'sidebar', description: 'Smaller numbers stand first.' } },
  ],
}

import type { CollectionConfig } from 'payload'
import { allow } from '../access/allow'
import { outOfTrash } from '../access/outOfTrash'
import { slugField } from '../fields/slugField'
import { refuseTakenRoot } from './pages/refuseTakenRoot'
import { namedHooks } from './namedHooks'

const hooks = namedHooks('section')

/** The parts of the paper. */
export const Sections: CollectionConfig = {
  slug: 'sections',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order'], group: 'Paper', description: 'The parts of the paper, in the order of its navigation.' },
  access: {
    read: outOfTrash(allow('read', 'sections')),
    create: allow('create', 'sections'),
    update: allow('update', 'sections'),
    delete: allow('delete', 'sections'),
  },
  defaultSort: 'order',
  defaultPopulate: { slug: true, name: true, colour: true },
  trash: true,
  hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), refuseTakenRoot('pages')] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    slugField({ from: 'name', place: 'section', noun: 'section' }),
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

import type { CollectionConfig } from 'payload'
import { allow, allowEach } from '../access/allow'
import { outOfTrash } from '../access/outOfTrash'
import { slugField } from '../fields/slugField'
import { namedHooks } from './namedHooks'

/** People readers know by name. They need no login. */
export const Authors: CollectionConfig = {
  slug: 'authors',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'roleLine', 'slug'], group: 'Paper', description: 'People named in bylines. They need no login.' },
  access: { ...allowEach('authors'), read: outOfTrash(allow('read', 'authors')) },
  defaultSort: 'name',
  defaultPopulate: { slug: true, name: true, roleLine: true },
  trash: true,
  hooks: namedHooks('author'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    slugField({ from: 'name', place: 'story', noun: 'author' }),
    { name: 'roleLine', label: 'Role', type: 'text', maxLength: 120, admin: { description: 'Such as “National correspondent”.' } },
    { name: 'bio', type: 'textarea', maxLength: 1000 },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    {
      name: 'links',
      type: 'array',
      maxRows: 8,
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 60 },
        {
          name: 'url',
          type: 'text',
          required: true,
          validate: (value: string | null | undefined) =>
            (URL.canParse(value ?? '') && /^https?:/.test(value ?? '')) || 'Enter a full web address, such as https://example.org.',
        },
      ],
    },
  ],
}

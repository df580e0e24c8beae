import { bylineRoleSchema, commentPolicySchema } from '@broadsheet/contract'
import type { Field } from 'payload'
import { nobody, staffOnly } from '../../access/allow'
import { bodyEditor } from '../../fields/bodyEditor'
import { ownerField } from '../../fields/ownerField'

/** Worked out by the newsroom at save; shown where it helps, never typed. */
const derived = { access: { create: nobody, update: nobody }, admin: { readOnly: true, position: 'sidebar' as const } }

const roleLabels = {
  text: 'Text',
  photographs: 'Photographs',
  graphics: 'Graphics',
  'additional-reporting': 'Additional reporting',
}

/** The fields of a story; names are those of the contract. */
export const articleFields: Field[] = [
  { name: 'headline', type: 'text', required: true, maxLength: 200 },
  { name: 'standfirst', type: 'textarea', maxLength: 400, admin: { description: 'One or two sentences under the headline; also what lists and search results show.' } },
  { name: 'leadMedia', label: 'Lead picture', type: 'upload', relationTo: 'media' },
  { name: 'body', type: 'richText', editor: bodyEditor },
  {
    name: 'byline',
    type: 'array',
    labels: { singular: 'Name', plural: 'Names' },
    admin: { description: 'In the order in which they are printed; drag to change it. New names can be made here.', initCollapsed: false },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'author', type: 'relationship', relationTo: 'authors', required: true, admin: { width: '60%' } },
          {
            name: 'role',
            type: 'select',
            defaultValue: 'text',
            options: bylineRoleSchema.options.map((value) => ({ value, label: roleLabels[value] })),
            admin: { width: '40%' },
          },
        ],
      },
    ],
  },
  {
    name: 'picks',
    label: 'Related stories, by hand',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 4,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { description: 'Shown first, in this order. The rest of the four are chosen by topic, section and date.' },
  },
  { name: 'section', type: 'relationship', relationTo: 'sections', required: true, index: true, admin: { position: 'sidebar' } },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, maxRows: 8, admin: { position: 'sidebar' } },
  { name: 'kicker', type: 'text', maxLength: 60, admin: { position: 'sidebar', description: 'A word or two above the headline, beside the section’s name.' } },
  {
    name: 'slug',
    type: 'text',
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description: 'The last part of the address. It follows the headline until the story is published; changed later, the old address leads to the new one.',
    },
  },
  {
    name: 'publishedAt',
    label: 'Published',
    type: 'date',
    index: true,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description: 'Set at first publication. Set it by hand only for a story that appeared earlier elsewhere.' },
  },
  {
    name: 'commentPolicy',
    label: 'Replies',
    type: 'select',
    required: true,
    defaultValue: 'open',
    options: commentPolicySchema.options.map((value) => ({ value, label: value === 'open' ? 'Open' : 'Closed' })),
    admin: { position: 'sidebar' },
  },
  { name: 'path', label: 'Address', type: 'text', unique: true, index: true, ...derived },
  { name: 'changedAt', label: 'Last change readers saw', type: 'date', ...derived },
  { name: 'wordCount', label: 'Words', type: 'number', ...derived },
  { name: 'readingMinutes', label: 'Minutes to read', type: 'number', ...derived },
  { name: 'plainText', type: 'textarea', ...derived, access: { ...derived.access, read: staffOnly }, admin: { hidden: true } },
  { name: 'related', type: 'relationship', relationTo: 'articles', hasMany: true, ...derived, admin: { hidden: true } },
  ownerField,
]

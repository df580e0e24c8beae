import { bylineRoleSchema, commentPolicySchema, relatedShown, storyLanguages } from '@broadsheet/contract'
import type { Field } from 'payload'
import { nobody, staffOnly } from '../../access/allow'
import { bodyEditor } from '../../body/bodyEditor'
import { languageOptions } from '../../fields/languageOptions'
import { ownerField } from '../../fields/ownerField'
import { picturesField } from './picturesField'
import { roleLabels } from './roleLabels'
import { headlineMeter, lengthMeter } from './meters'
import { searchTab } from './searchTab'
import { openByField } from '../../presence/openByField'
import { savedFields } from '../../saving/savedFields'
import { savingField } from '../../saving/savingField'
import { correctionFields } from './correctionFields'
import { takedownField } from './takedown/takedownField'
import { tellReadersField } from './tellReadersField'

/** Worked out by the newsroom at save; shown where it helps, never typed. */
const derived = { access: { create: nobody, update: nobody }, admin: { readOnly: true, position: 'sidebar' as const } }

/** What is written and shown: the first tab of the form. */
const story: Field[] = [
  { name: 'headline', type: 'text', required: true, maxLength: 200 },
  headlineMeter,
  { name: 'standfirst', type: 'textarea', maxLength: 400, admin: { description: 'One or two sentences under the headline; also what lists and search results show.' } },
  { name: 'leadMedia', label: 'Lead picture', type: 'upload', relationTo: 'media' },
  { name: 'body', type: 'richText', editor: bodyEditor },
  lengthMeter,
  {
    name: 'byline',
    type: 'array',
    labels: { singular: 'Name', plural: 'Names' },
    admin: { description: 'In the order in which they are printed; drag to change it. New names can be made here.', initCollapsed: false, components: { RowLabel: '/admin/bylines/BylineRowLabel.client#BylineRowLabel' } },
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
    maxRows: relatedShown,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { description: 'Shown first, in this order. The rest of the four are chosen by what stories say, and by topic, series, section and date.' },
  },
  {
    name: 'keptFrom',
    label: 'Never related',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    index: true,
    maxRows: 20,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    access: { read: staffOnly },
    admin: { description: 'Stories that never stand under this one, nor this one under them.' },
  },
]

/** The fields of a story; names are those of the contract. */
export const articleFields: Field[] = [
  savingField,
  { type: 'tabs', tabs: [{ label: 'Story', fields: story }, { label: 'Corrections', fields: correctionFields }, searchTab] },
  tellReadersField,
  { name: 'section', type: 'relationship', relationTo: 'sections', required: true, index: true, admin: { position: 'sidebar' } },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, maxRows: 8, admin: { position: 'sidebar' } },
  { name: 'series', type: 'relationship', relationTo: 'series', index: true, admin: { position: 'sidebar', description: 'For a story told in parts.' } },
  { name: 'kicker', type: 'text', maxLength: 60, admin: { position: 'sidebar', description: 'A word or two above the headline, beside the section’s name.' } },
  {
    name: 'language',
    type: 'select',
    options: languageOptions(storyLanguages),
    admin: { position: 'sidebar', placeholder: 'As the paper', description: 'For a story in another language than the paper: it is set, read out and found in its own.' },
  },
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
  { name: 'changedAt', label: 'Last change readers were told of', type: 'date', ...derived },
  { name: 'wordCount', label: 'Words', type: 'number', ...derived, admin: { hidden: true } },
  { name: 'readingMinutes', label: 'Minutes to read', type: 'number', ...derived, admin: { hidden: true } },
  { name: 'plainText', label: 'Text', type: 'textarea', ...derived, access: { ...derived.access, read: staffOnly }, admin: { hidden: true } },
  { name: 'related', type: 'relationship', relationTo: 'articles', hasMany: true, index: true, ...derived, admin: { hidden: true } },
  { name: 'mentions', type: 'relationship', relationTo: 'articles', hasMany: true, ...derived, access: { ...derived.access, read: staffOnly }, admin: { hidden: true } },
  picturesField,
  takedownField,
  ownerField,
  ...savedFields,
  openByField,
]

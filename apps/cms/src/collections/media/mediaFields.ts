import { faultOfAlt, wordLimits } from '@broadsheet/newsroom'
import type { Field } from 'payload'
import { nobody, staffOnly } from '../../access/allow'
import { ownerField } from '../../fields/ownerField'

/** Worked out from the file; never typed. */
const derived = { access: { create: nobody, update: nobody }, admin: { hidden: true } }

/** The form of a picture: what readers are told first, then whose it is. */
export const mediaFields: Field[] = [
  { name: 'intake', type: 'ui', admin: { components: { Field: '/admin/pictures/IntakeNotice.client#IntakeNotice' }, disableListColumn: true } },
  {
    name: 'alt',
    label: 'Alternative text',
    type: 'textarea',
    maxLength: wordLimits.alt,
    admin: {
      rows: 2,
      description:
        'What the picture shows, in a sentence, for readers who cannot see it: who, what, where, as far as it matters here. Not “photo of”, and not what the caption says anyway.',
      condition: (data) => data['decorative'] !== true,
    },
    validate: (value: string | null | undefined, { siblingData }: { siblingData: { decorative?: boolean | null } }) =>
      faultOfAlt({ alt: value, decorative: siblingData.decorative }) ?? true,
  },
  { name: 'decorative', label: 'Decorative: shows nothing a reader would miss', type: 'checkbox', defaultValue: false },
  {
    name: 'caption',
    type: 'textarea',
    maxLength: wordLimits.caption,
    admin: { rows: 3, description: 'Printed under the picture. Taken from the file where it has one.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'credit', type: 'text', maxLength: wordLimits.credit, admin: { width: '50%', description: 'Who made it: “Ana Ruiz / Broadsheet”.' } },
      { name: 'licence', type: 'text', maxLength: wordLimits.licence, admin: { width: '50%', description: 'Under what terms it may be used; for the newsroom alone.' } },
    ],
  },
  {
    name: 'uses',
    type: 'ui',
    admin: { components: { Field: '/admin/pictures/WhereUsed#WhereUsed' }, disableListColumn: true, condition: (data) => Boolean(data['id']) },
  },
  // set by the form when an editor uploads a file again on purpose; not stored
  { name: 'uploadAgain', type: 'checkbox', virtual: true, defaultValue: false, access: { read: staffOnly }, admin: { hidden: true } },
  { name: 'fingerprint', type: 'text', index: true, ...derived, access: { ...derived.access, read: staffOnly } },
  { name: 'colour', type: 'text', ...derived },
  { name: 'renditions', type: 'json', ...derived },
  ownerField,
]

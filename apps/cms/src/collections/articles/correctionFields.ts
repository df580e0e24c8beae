import { correctionKindSchema, type CorrectionKind } from '@broadsheet/contract'
import type { Field } from 'payload'
import { nobody } from '../../access/allow'

const labels: Record<CorrectionKind, string> = {
  correction: 'Correction: we were wrong',
  clarification: 'Clarification: it could be misread',
  update: 'Update: more is known',
  retraction: 'Retraction: we take the story back',
}

const derived = { access: { create: nobody, update: nobody }, admin: { hidden: true } }

/** What readers are told of a story after it was published, and what follows from it. */
export const correctionFields: Field[] = [
  {
    name: 'corrections',
    type: 'array',
    labels: { singular: 'Notice', plural: 'Notices' },
    admin: {
      initCollapsed: false,
      description:
        'Readers see a notice at the story’s head and foot, on the page of corrections and in the feeds, and the story shows when it was updated. A slip that changes nothing needs none: mend it and publish.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'correction',
            options: correctionKindSchema.options.map((value) => ({ value, label: labels[value] })),
            admin: { width: '50%' },
          },
          {
            name: 'at',
            label: 'Date',
            type: 'date',
            index: true,
            admin: { width: '50%', date: { pickerAppearance: 'dayAndTime' }, description: 'Left empty, it is the moment the notice is published.' },
          },
        ],
      },
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 2000,
        admin: { description: 'What was wrong and what is right, such as “An earlier version gave the fare as $4. It is $5.”' },
      },
    ],
  },
  { name: 'correctedAt', type: 'date', index: true, ...derived },
  { name: 'retracted', type: 'checkbox', ...derived },
]

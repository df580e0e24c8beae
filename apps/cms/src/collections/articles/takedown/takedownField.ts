import { takedownReasonLabels, takedownReasons } from '@broadsheet/newsroom'
import type { GroupField } from 'payload'
import { nobody, staffOnly } from '../../../access/allow'

/** Since when, why and by whom a story is taken down; all empty for every other story. Set by `takeDown` and `putBack` alone. */
export const takedownField: GroupField = {
  name: 'takedown',
  type: 'group',
  access: { read: staffOnly, create: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'at', type: 'date' },
    { name: 'reason', type: 'select', options: takedownReasons.map((value) => ({ value, label: takedownReasonLabels[value] })) },
    { name: 'note', type: 'textarea', maxLength: 1000 },
    { name: 'by', type: 'text' },
  ],
}

/** The field of a story that is not taken down. */
export const notTakenDown = { at: null, reason: null, note: null, by: null }

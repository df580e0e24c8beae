import { savedAs } from '@broadsheet/newsroom'
import type { Field } from 'payload'
import { nobody } from '../access/allow'

/**
 * What a version knows of how it came about; Payload itself keeps no author. Stored at each save, and never handed out:
 * `hidden` keeps them out of every answer of the API, even to staff, and out of the form. The history reads them.
 */
const unseen = { hidden: true, access: { read: nobody, create: nobody, update: nobody } } as const

export const savedFields: Field[] = [
  { name: 'savedBy', type: 'relationship', relationTo: 'users', ...unseen },
  /** Kept beside the relation: it outlives the account. */
  { name: 'savedByName', type: 'text', ...unseen },
  { name: 'savedAs', type: 'select', options: [...savedAs], ...unseen },
  { name: 'savedAt', type: 'date', ...unseen },
  /** The open form it came from, and its how manyth save it was. */
  { name: 'savedFrom', type: 'text', ...unseen },
  { name: 'versionName', type: 'text', maxLength: 120, ...unseen },
]

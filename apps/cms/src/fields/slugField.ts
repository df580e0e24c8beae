import { faultOfSlug } from '@broadsheet/newsroom'
import type { TextField } from 'payload'
import { slugify } from './slugify'

/** The address of a section, topic or author: made from its name where it is left empty. */
export function slugField({ from, place }: { from: string; place: 'story' | 'section' }): TextField {
  return {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    admin: { position: 'sidebar', description: 'The last part of the address. Left empty, it is made from the name.' },
    hooks: {
      beforeValidate: [({ value, siblingData }) => slugify(typeof value === 'string' && value.trim() !== '' ? value : String(siblingData[from] ?? ''))],
    },
    validate: (value: string | null | undefined) => faultOfSlug(value ?? '', place) ?? true,
  }
}

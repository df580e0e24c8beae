import { faultOfSlug } from '@broadsheet/newsroom'
import { createHash } from 'node:crypto'
import type { TextField } from 'payload'
import { slugify } from './slugify'

/**
 * The address of a section, topic or author: made from its name where it is left empty. A name in a script that cannot be
 * written in Latin letters, such as 李雷, gives `noun` and a few letters that are always the same for that name. It is not
 * `unique` where the collection sees to that itself.
 */
export function slugField({ from, place, noun, unique = true }: { from: string; place: 'story' | 'section'; noun: string; unique?: boolean }): TextField {
  const made = (name: string) => slugify(name) || (name.trim() === '' ? '' : `${noun}-${createHash('sha256').update(name.normalize('NFC').trim()).digest('hex').slice(0, 8)}`)
  return {
    name: 'slug',
    type: 'text',
    unique,
    index: true,
    admin: { position: 'sidebar', description: 'The last part of the address. Left empty, it is made from the name.' },
    hooks: {
      beforeValidate: [({ value, siblingData }) => (typeof value === 'string' && slugify(value) !== '' ? slugify(value) : made(String(siblingData[from] ?? '')))],
    },
    validate: (value: string | null | undefined) => faultOfSlug(value ?? '', place) ?? true,
  }
}

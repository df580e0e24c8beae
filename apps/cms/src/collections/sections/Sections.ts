import type { CollectionConfig } from 'payload'
import { allow, allowEach, nobody } from '../../access/allow'
import { outOfTrash } from '../../access/outOfTrash'
import { slugField } from '../../fields/slugField'
import { namedHooks } from '../namedHooks'
import { refuseTakenRoot } from '../pages/refuseTakenRoot'
import { moveParts } from './moveParts'
import { placeSection } from './placeSection'

const hooks = namedHooks('section')

/** Worked out from slug and parent at save; shown where it helps, never typed. */
const derived = { access: { create: nobody, update: nobody }, admin: { readOnly: true, position: 'sidebar' as const } }

/** What the paper is divided into, and the parts of that. */
export const Sections: CollectionConfig = {
  slug: 'sections',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'path', 'order'], group: 'Paper', description: 'The sections of the paper, in the order of its navigation. A section may have parts, such as a Kitchen in Culture.' },
  access: { ...allowEach('sections'), read: outOfTrash(allow('read', 'sections')) },
  defaultSort: 'order',
  defaultPopulate: { path: true, name: true, colour: true },
  trash: true,
  hooks: {
    ...hooks,
    beforeChange: [...(hooks.beforeChange ?? []), placeSection, refuseTakenRoot('pages')],
    afterChange: [...(hooks.afterChange ?? []), moveParts],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    slugField({ from: 'name', place: 'section', noun: 'section', unique: false }),
    {
      name: 'parent',
      label: 'Part of',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      filterOptions: ({ id }) => ({ parent: { exists: false }, ...(id ? { id: { not_equals: id } } : {}) }),
      // Payload would only call the field invalid: placeSection says why
      validate: () => true as const,
      admin: { position: 'sidebar', description: 'Left empty for a section that stands in the navigation. A part has its address under that of its section, whose page lists its stories too.' },
    },
    { name: 'description', type: 'textarea', maxLength: 300 },
    {
      name: 'colour',
      type: 'text',
      defaultValue: '#1f2937',
      validate: (value: string | null | undefined) => !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write a colour as # and six hexadecimal digits, such as #8a1c1c.',
      admin: { position: 'sidebar', description: 'Set as text on white, so choose a dark one.' },
    },
    { name: 'order', type: 'number', defaultValue: 100, index: true, admin: { position: 'sidebar', description: 'Smaller numbers stand first.' } },
    { name: 'path', label: 'Address', type: 'text', unique: true, index: true, ...derived },
    /** The path of the section that stands in the navigation: its own, or that of the section it is a part of. */
    { name: 'root', type: 'text', index: true, ...derived, admin: { hidden: true } },
  ],
}

import { readOldAddress, readTarget } from '@broadsheet/newsroom'
import type { Field, GroupField } from 'payload'
import { env } from '../../env'

const sentence = (read: { fault: string } | object): string | true => ('fault' in read ? read.fault : true)

const fromField: Field = {
  name: 'from',
  label: 'Old address',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  admin: { description: 'An address of this site without its host, such as /2019/05/old-name. Capitals and a slash at the end make no difference.' },
  validate: (value: string | null | undefined) => sentence(readOldAddress(value ?? '')),
}

const urlField: Field = {
  name: 'url',
  label: 'New address',
  type: 'text',
  required: true,
  index: true,
  admin: {
    condition: (_, siblingData) => siblingData['type'] === 'custom',
    description: 'A page of this paper, such as /politics, or a web address elsewhere, such as https://example.org/page.',
  },
  validate: (value: string | null | undefined, { siblingData }: { siblingData: { type?: string | null } }) =>
    siblingData.type === 'custom' ? sentence(readTarget(value ?? '', env.SITE_URL)) : true,
}

const referenceField: Field = {
  name: 'reference',
  label: 'Story',
  type: 'relationship',
  // a list of one, as the plugin has it: what is stored names the collection
  relationTo: ['articles'],
  required: true,
  admin: { condition: (_, siblingData) => siblingData['type'] !== 'custom', description: 'The redirect follows the story wherever it moves.' },
}

/** The plugin's fields in the words of the newsroom, with its rules. */
export const redirectFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] =>
  defaultFields.map((field) => {
    if ('name' in field && field.name === 'from') return fromField
    return field.type === 'group' && 'name' in field ? { ...field, fields: field.fields.map(inOurWords) } satisfies GroupField : field
  })

function inOurWords(field: Field): Field {
  if (!('name' in field)) return field
  if (field.name === 'url') return urlField
  if (field.name === 'type' && field.type === 'radio') {
    return { ...field, label: 'Leads to', options: [{ label: 'A story', value: 'reference' }, { label: 'An address', value: 'custom' }] }
  }
  return field.name === 'reference' ? referenceField : field
}

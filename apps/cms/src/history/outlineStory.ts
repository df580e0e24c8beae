import { outlineOfBody, type OutlinedField } from '@broadsheet/newsroom'
import type { Field, PayloadRequest } from 'payload'
import { toWords } from 'payload/shared'
import { nameRelated, relatedIn, type Names } from './nameRelated'
import { stableJson } from './stableJson'

type Doc = Record<string, unknown>
type NamedField = Extract<Field, { name: string }>

/**
 * A story (as stored, relations as ids) as a person reads it: what people fill in, in the order of the form, with the
 * labels of the form. What the newsroom works out by itself is left out.
 */
export async function outlineStory(req: PayloadRequest, doc: Doc): Promise<OutlinedField[]> {
  const fields = writtenFields(req.payload.collections.articles.config.fields)
  const names = await nameRelated(req, fields.flatMap((field) => relatedIn(field, doc[field.name])))
  return fields.map((field) => ({
    name: field.name,
    label: labelOf(field),
    text: field.type === 'richText' ? outlineOfBody(doc[field.name]) : linesOf(field, doc[field.name], names),
    raw: stableJson(doc[field.name]),
  }))
}

const neverTyped = new Set(['_status', 'updatedAt', 'createdAt', 'deletedAt', 'id', 'owner'])

function writtenFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : writtenFields(tab.fields)))
    if (!('name' in field)) return 'fields' in field ? writtenFields(field.fields) : []
    if (field.type === 'ui' || field.type === 'join' || neverTyped.has(field.name)) return []
    return isHidden(field) ? [] : [field]
  })
}

const isHidden = (field: NamedField): boolean => ('hidden' in field && field.hidden === true) || (field.admin !== undefined && (('hidden' in field.admin && field.admin.hidden === true) || ('readOnly' in field.admin && field.admin.readOnly === true)))

const labelOf = ({ name, ...field }: NamedField): string => ('label' in field && typeof field.label === 'string' ? field.label : toWords(name))

/** A value in words, a line for each row it has. */
function linesOf(field: NamedField, value: unknown, names: Names): string[] {
  if (value === null || value === undefined || value === '') return []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return relatedIn(field, value).map(({ collection, id }) => names.get(`${collection}/${id}`) ?? 'something that is no longer there')
    case 'select':
    case 'radio':
      return [value].flat().map((chosen) => optionLabel(field.options, chosen))
    case 'checkbox':
      return [value === true ? 'Yes' : 'No']
    case 'date':
      return [typeof value === 'string' ? `${value.slice(0, 16).replace('T', ' ')} UTC` : '']
    case 'array':
      return rows(value).map((row) => writtenFields(field.fields).flatMap((inner) => linesOf(inner, row[inner.name], names)).join(' · '))
    case 'group':
      return rows([value]).flatMap((row) => writtenFields(field.fields).flatMap((inner) => linesOf(inner, row[inner.name], names).map((line) => `${labelOf(inner)}: ${line}`)))
    case 'richText':
      return outlineOfBody(value)
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value).split('\n') : [stableJson(value)]
  }
}

const rows = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter((row): row is Doc => typeof row === 'object' && row !== null) : [])

function optionLabel(options: readonly (string | { value: string; label: unknown })[], chosen: unknown): string {
  const option = options.find((one) => typeof one !== 'string' && one.value === chosen)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(chosen)
}

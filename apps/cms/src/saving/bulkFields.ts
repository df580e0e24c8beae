import type { Field } from 'payload'

/** What many stories may be given at once. Their words are changed one by one, by people who have read them. */
export const bulkFields = ['section', 'topics', 'series', 'commentPolicy'] as const

/** `fields`, of which the form for many documents at once offers `bulkFields` alone. */
export function withoutBulkEdit(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withoutBulkEdit(tab.fields) })) }
    if (!('name' in field)) return 'fields' in field ? { ...field, fields: withoutBulkEdit(field.fields) } : field
    if (bulkFields.some((name) => name === field.name)) return field
    Object.assign(field, { admin: { ...field.admin, disableBulkEdit: true } })
    return field
  })
}

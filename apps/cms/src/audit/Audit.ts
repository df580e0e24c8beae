import { auditActionLabels, auditActions } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/** Who did what to which document, when and why. Entries are written by `record` and never changed: they name things in words, which outlive the things. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: 'Log entry', plural: 'Log' },
  admin: {
    group: 'System',
    useAsTitle: 'sentence',
    defaultColumns: ['sentence', 'createdAt'],
    listSearchableFields: ['sentence'],
    description: 'Who published, took down, restored or deleted what, and why. Nobody can change it.',
    pagination: { defaultLimit: 50 },
    disableCopyToLocale: true,
    hideAPIURL: true,
  },
  access: allowEach('audit'),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    { name: 'sentence', label: 'What happened', type: 'text', required: true, maxLength: 2000 },
    { name: 'action', label: 'Kind', type: 'select', required: true, index: true, options: auditActions.map((value) => ({ value, label: auditActionLabels[value] })) },
    { name: 'who', type: 'text', admin: { description: 'Empty for what the newsroom did by itself.' } },
    { name: 'userId', type: 'text', admin: { hidden: true } },
    { name: 'subject', label: 'Of what', type: 'text', required: true },
    { name: 'subjectId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'detail', label: 'Why', type: 'textarea' },
  ],
}

import { commentStatusSchema } from '@broadsheet/contract'
import { rejectionReasonNames } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allowEach } from '../../access/allow'

const statuses = [...commentStatusSchema.options]

/** What was decided about each comment, by whom, when and why: written with the decision and never changed. */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  admin: { hidden: true },
  access: allowEach('decisions'),
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    // as text: a decision outlives the comment, the story and the colleague it names
    { name: 'comment', type: 'text', required: true, index: true },
    { name: 'article', type: 'text', index: true },
    { name: 'from', type: 'select', options: statuses },
    { name: 'to', type: 'select', required: true, options: statuses, index: true },
    { name: 'by', type: 'select', required: true, options: ['rule', 'moderator'], index: true },
    { name: 'moderator', type: 'text', index: true },
    /** The moderator's name as it was then. */
    { name: 'who', type: 'text' },
    { name: 'rule', type: 'text' },
    { name: 'because', type: 'text' },
    { name: 'reason', type: 'select', options: [...rejectionReasonNames] },
    /** How long the comment had waited, in seconds; empty for what a rule decided at once, and for a decision changed later. */
    { name: 'waited', type: 'number' },
  ],
}

import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/**
 * What decisions have taught and is not counted yet: written with the decision, counted and deleted a moment after it.
 * Counts themselves cannot be written with it, since every decision adds to the same few rows, and on MongoDB all but one of
 * those made at once would be refused.
 */
export const SpamLessons: CollectionConfig = {
  slug: 'spam-lessons',
  labels: { singular: 'Lesson of a decision', plural: 'Lessons of decisions' },
  admin: { hidden: true },
  access: allowEach('spamTraining'),
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** `Increment`s, by feature. */
    { name: 'increments', type: 'json', required: true },
    /** The training they belong to: what was learned before all was forgotten is not unlearned after it. */
    { name: 'training', type: 'text' },
  ],
}

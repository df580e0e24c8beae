import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/**
 * In how many comments that moderators took for spam, and in how many they approved (`ham`), a word or another feature was
 * seen. The row of `everyComment` counts the comments; it alone names the training they were learned in.
 */
export const SpamWords: CollectionConfig = {
  slug: 'spam-words',
  labels: { singular: 'Word of comments', plural: 'Words of comments' },
  admin: { hidden: true },
  access: allowEach('spamTraining'),
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'feature', type: 'text', required: true, unique: true, index: true },
    { name: 'spam', type: 'number', required: true, defaultValue: 0 },
    { name: 'ham', type: 'number', required: true, defaultValue: 0 },
    { name: 'training', type: 'text' },
  ],
}

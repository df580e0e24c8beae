import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'

/** By which words and labels each live story is found: some thirty rows a story, so that the newest that have a term are one look into an index. */
export const RelatedTerms: CollectionConfig = {
  slug: 'related-terms',
  labels: { singular: 'Term of a story', plural: 'Terms of stories' },
  admin: { hidden: true },
  access: allowEach('related'),
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['term', 'publishedAt'] }],
  fields: [
    { name: 'term', type: 'text', required: true },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'story', type: 'text', required: true, index: true },
  ],
}

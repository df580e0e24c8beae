import type { Block } from 'payload'
import { boxIcon } from './boxIcon'

/** A sentence of the story shown large. */
export const pullQuote: Block = {
  slug: 'pullQuote',
  labels: { singular: 'Pull quote', plural: 'Pull quotes' },
  admin: { disableBlockName: true, images: boxIcon('M3 4h14M3 16h14M6 8h2v2c0 1.2-.7 2-2 2M12 8h2v2c0 1.2-.7 2-2 2') },
  fields: [
    { name: 'quote', type: 'textarea', required: true, maxLength: 300, admin: { rows: 2, description: 'Words that stand in the story too: readers who listen are not read them twice.' } },
    { name: 'attribution', label: 'Who said it', type: 'text', maxLength: 120 },
  ],
}

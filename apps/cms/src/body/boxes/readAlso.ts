import type { Block } from 'payload'
import { boxIcon } from './boxIcon'

/** A card that leads to another story. */
export const readAlso: Block = {
  slug: 'readAlso',
  labels: { singular: 'Read also', plural: 'Read also' },
  admin: { disableBlockName: true, images: boxIcon('M3 5h8M3 9h6M3 13h5M11 13h6M14 10l3 3-3 3') },
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      admin: { allowCreate: false, description: 'Its headline follows it wherever it moves; nothing is shown while it is not published.' },
    },
  ],
}

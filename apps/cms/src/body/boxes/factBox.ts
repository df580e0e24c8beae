import type { Block } from 'payload'
import { boxEditor } from './boxEditor'
import { boxIcon } from './boxIcon'

/** Background beside the story. */
export const factBox: Block = {
  slug: 'factBox',
  labels: { singular: 'Fact box', plural: 'Fact boxes' },
  admin: { disableBlockName: true, images: boxIcon('M3 3h14v14H3zM6 7h8M6 10h8M6 13h5') },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'text', type: 'richText', required: true, editor: boxEditor },
  ],
}

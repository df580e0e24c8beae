import type { Block } from 'payload'
import { boxIcon } from './boxIcon'

/** Several pictures side by side. */
export const gallery: Block = {
  slug: 'gallery',
  labels: { singular: 'Gallery', plural: 'Galleries' },
  admin: { disableBlockName: true, images: boxIcon('M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z') },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 20,
      admin: { description: 'Two or more; drag to change their order. Each shows its own caption and credit.' },
    },
    { name: 'caption', label: 'Caption for all of them', type: 'text', maxLength: 400 },
  ],
}

import type { Block } from 'payload'
import { boxEditor } from './boxEditor'
import { boxIcon } from './boxIcon'

/** What has happened since, with its time. */
export const update: Block = {
  slug: 'update',
  labels: { singular: 'Dated update', plural: 'Dated updates' },
  admin: { disableBlockName: true, images: boxIcon('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l3 2') },
  fields: [
    { name: 'at', label: 'When', type: 'date', required: true, defaultValue: () => new Date().toISOString(), admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'text', label: 'What has happened', type: 'richText', required: true, editor: boxEditor },
  ],
}

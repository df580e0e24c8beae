import { pictureLayoutSchema, type PictureLayout } from '@broadsheet/contract'
import type { Field } from 'payload'

const layoutLabels: Record<PictureLayout, string> = { inline: 'In the text', wide: 'Wider than the text', full: 'The whole width of the page' }

/** What an editor says of a picture in this place of this story. */
export const pictureFields: Field[] = [
  {
    name: 'layout',
    label: 'Room',
    type: 'radio',
    defaultValue: 'inline',
    options: pictureLayoutSchema.options.map((value) => ({ value, label: layoutLabels[value] })),
  },
  { name: 'caption', type: 'text', maxLength: 400, admin: { description: 'Shown here in place of the picture’s own caption.' } },
]

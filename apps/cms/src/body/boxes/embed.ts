import { faultOfEmbed } from '@broadsheet/contract'
import type { Block } from 'payload'
import { boxIcon } from './boxIcon'

/** Something of another site, shown in a frame once its reader asks for it. */
export const embed: Block = {
  slug: 'embed',
  labels: { singular: 'Embed', plural: 'Embeds' },
  admin: { disableBlockName: true, images: boxIcon('M3 4h14v12H3zM8 8l4 2-4 2z') },
  fields: [
    {
      name: 'address',
      type: 'text',
      required: true,
      maxLength: 500,
      admin: { description: 'The address of a film, recording, chart, map or document, as the browser shows it. Nothing of it is loaded until a reader asks.' },
      validate: (value: string | null | undefined) => faultOfEmbed(value ?? '') ?? true,
    },
    { name: 'title', label: 'What it is', type: 'text', required: true, maxLength: 200, admin: { description: 'One line for readers who decide whether to load it: “The mayor’s speech of 3 May, 12 minutes”.' } },
    { name: 'still', label: 'Picture to show until then', type: 'upload', relationTo: 'media' },
  ],
}

import { mediaSizeName, mediaWidths } from '@broadsheet/contract'
import type { CollectionConfig } from 'payload'
import { allow } from '../../access/allow'
import { ownerField } from '../../fields/ownerField'
import { wholeDocument } from '../wholeDocument'
import { announceMedia } from './announceMedia'
import { mediaFolder, missingFile } from './missingFile'
import { partOfAStory } from './partOfAStory'

/** Pictures. No SVG: it is a document that can run script. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: { group: 'Newsroom', defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'] },
  access: {
    read: allow('read', 'media', { public: partOfAStory }),
    create: allow('create', 'media'),
    update: allow('update', 'media', { own: (id) => ({ owner: { equals: id } }) }),
    delete: allow('delete', 'media'),
  },
  defaultPopulate: { alt: true, caption: true, credit: true, filename: true, width: true, height: true, sizes: true },
  hooks: { beforeOperation: [wholeDocument], afterChange: [announceMedia] },
  upload: {
    staticDir: mediaFolder,
    handlers: [missingFile],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    adminThumbnail: mediaSizeName(400),
    imageSizes: [
      ...mediaWidths.map((width) => ({
        name: mediaSizeName(width),
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'webp' as const, options: { quality: 74 } },
      })),
      // what social networks show: they do not all read WebP
      { name: 'social', width: 1200, height: 630, formatOptions: { format: 'jpeg', options: { quality: 80 } } },
    ],
  },
  fields: [
    {
      name: 'alt',
      label: 'Alternative text',
      type: 'text',
      maxLength: 300,
      admin: {
        description: 'What the picture shows, for readers who cannot see it. Required unless it is marked as decorative.',
        condition: (data) => data['decorative'] !== true,
      },
      validate: (value: string | null | undefined, { siblingData }: { siblingData: { decorative?: boolean | null } }) =>
        siblingData.decorative === true || (value ?? '').trim() !== '' || 'Describe what the picture shows, or mark it as decorative.',
    },
    { name: 'decorative', label: 'Decorative: shows nothing a reader would miss', type: 'checkbox', defaultValue: false },
    { name: 'caption', type: 'text', maxLength: 400 },
    { name: 'credit', type: 'text', maxLength: 120, admin: { description: 'Who made it: “Ana Ruiz / Broadsheet”.' } },
    { name: 'licence', type: 'text', maxLength: 120 },
    ownerField,
  ],
}

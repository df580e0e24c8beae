import { crops, derivedName, renditionName } from '@broadsheet/contract'
import type { CollectionConfig } from 'payload'
import { allow } from '../../access/allow'
import { recordRemoval, recordTrash } from '../../audit/recordRemovals'
import { noteSave } from '../../saving/noteSave'
import { refuseStaleEdit } from '../../saving/refuseStaleEdit'
import { wholeDocument } from '../wholeDocument'
import { announceMedia } from './announceMedia'
import { retouch } from './intake/retouch'
import { takeIn } from './intake/takeIn'
import { dropRenditions, fillWords, keepRenditions, noteFile } from './keepRenditions'
import { mediaFields } from './mediaFields'
import { mediaFolder, missingFile } from './missingFile'
import { partOfAStory } from './partOfAStory'
import { refuseTrashOfUsed, refuseUsed } from './uses/refuseUsed'

/** Pictures. No SVG: it is a document that can run script. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Newsroom',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  access: {
    read: allow('read', 'media', { public: partOfAStory }),
    create: allow('create', 'media'),
    update: allow('update', 'media', { own: (id) => ({ owner: { equals: id } }) }),
    delete: allow('delete', 'media'),
  },
  // the same file twice is what the library tries to prevent
  disableDuplicate: true,
  trash: true,
  defaultPopulate: {
    alt: true, caption: true, credit: true, filename: true, width: true, height: true,
    focalX: true, focalY: true, colour: true, renditions: true, sizes: true,
  },
  hooks: {
    beforeOperation: [wholeDocument, noteSave, retouch, takeIn],
    beforeValidate: [fillWords],
    beforeChange: [refuseStaleEdit, refuseTrashOfUsed, noteFile],
    afterChange: [keepRenditions, announceMedia, recordTrash('picture')],
    beforeDelete: [refuseUsed],
    afterDelete: [dropRenditions, recordRemoval('picture')],
  },
  upload: {
    staticDir: mediaFolder,
    handlers: [missingFile],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    adminThumbnail: ({ doc }) => thumbnailOf(doc),
    imageSizes: Object.entries(crops).map(([name, { width, height }]) => ({
      name,
      width,
      height,
      // what networks and search engines read: not all of them know WebP
      formatOptions: { format: 'jpeg' as const, options: { quality: 80, progressive: true } },
      generateImageName: ({ originalName, sizeName }: { originalName: string; sizeName: string }) => derivedName(`${originalName}.jpg`, `${sizeName}.jpg`),
    })),
  },
  fields: mediaFields,
}

function thumbnailOf({ filename, renditions }: Record<string, unknown>): string | null {
  if (typeof filename !== 'string') return null
  const widths = Array.isArray(renditions) ? renditions.filter((width) => typeof width === 'number') : []
  const width = widths.find((step) => step >= 240) ?? widths.at(-1)
  return `/api/media/file/${encodeURIComponent(width === undefined ? filename : renditionName(filename, width, 'webp'))}`
}

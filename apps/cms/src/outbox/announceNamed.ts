import type { CollectionConfig } from 'payload'
import { z } from 'zod'
import { wholeDocument } from '../collections/wholeDocument'
import { refuseStaleEdit } from '../saving/refuseStaleEdit'
import { noteSave } from '../saving/noteSave'
import { announce } from './announce'

const named = z.object({ id: z.string(), slug: z.string(), deletedAt: z.string().nullish(), shown: z.boolean().nullish() })

/** Where readers find what has a name and a page of its own; null where they do not. */
export const place = (doc: unknown): { slug: string } | null => {
  const { data } = named.safeParse(doc)
  // what is in the trash, or not shown yet, has no page
  return data === undefined || data.deletedAt || data.shown === false ? null : { slug: data.slug }
}

/** Hooks for what has a name, an address and a page of its own: readers see every save and every deletion at once. */
export function announceNamed(kind: 'author' | 'section' | 'topic' | 'series' | 'page'): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [wholeDocument, noteSave],
    beforeChange: [refuseStaleEdit],
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        const { id } = named.parse(doc)
        const before = operation === 'create' ? null : place(previousDoc)
        const after = place(doc)
        if (before !== null || after !== null) await announce(req, { kind, id, before, after })
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        const before = place(doc)
        if (before !== null) await announce(req, { kind, id: named.parse(doc).id, before, after: null })
      },
    ],
  }
}

import type { CollectionConfig } from 'payload'
import { z } from 'zod'
import { wholeDocument } from '../collections/wholeDocument'
import { announce } from './announce'

const named = z.object({ id: z.string(), slug: z.string() })
const place = (doc: unknown) => {
  const { data } = named.safeParse(doc)
  return data === undefined ? null : { slug: data.slug }
}

/** Hooks for what has a name, an address and a page of its own: readers see every save and every deletion at once. */
export function announceNamed(kind: 'author' | 'section' | 'topic'): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [wholeDocument],
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        const { id } = named.parse(doc)
        await announce(req, { kind, id, before: operation === 'create' ? null : place(previousDoc), after: place(doc) })
      },
    ],
    afterDelete: [({ doc, req }) => announce(req, { kind, id: named.parse(doc).id, before: place(doc), after: null })],
  }
}

import type { CollectionConfig } from 'payload'
import { announce } from './announce'

type Named = { id: string; slug: string }
const named = (doc: Named | undefined) => (doc?.slug ? { slug: doc.slug } : null)

/** Hooks for what has a name, an address and a page of its own: readers see every save and every deletion at once. */
export function announceNamed(kind: 'author' | 'section' | 'topic'): NonNullable<CollectionConfig['hooks']> {
  return {
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        await announce(req, { kind, id: String(doc.id), before: operation === 'create' ? null : named(previousDoc), after: named(doc) })
      },
    ],
    afterDelete: [({ doc, req }) => announce(req, { kind, id: String(doc.id), before: named(doc), after: null })],
  }
}

import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedParts } from '../collections/sections/storedParts'
import { wholeDocument } from '../collections/wholeDocument'
import { refuseStaleEdit } from '../saving/refuseStaleEdit'
import { noteSave } from '../saving/noteSave'
import { announce } from './announce'

type Kind = 'author' | 'section' | 'topic' | 'series' | 'page'

const named = z.object({ id: z.string(), slug: z.string(), path: z.string().optional(), deletedAt: z.string().nullish(), shown: z.boolean().nullish() })
type Place = { slug: string; path: string }

/** Where readers find what has a name and a page of its own; null where they do not: it is not shown yet, or in the trash. */
export const place = (doc: unknown, { evenInTrash = false } = {}): Place | null => {
  const { data } = named.safeParse(doc)
  const isAway = data === undefined || data.shown === false || (Boolean(data.deletedAt) && !evenInTrash)
  return isAway ? null : { slug: data.slug, path: data.path ?? data.slug }
}

async function tell(req: PayloadRequest, kind: Kind, { id, before, after }: { id: string; before: Place | null; after: Place | null }): Promise<void> {
  if (before === null && after === null) return
  if (kind !== 'section') return announce(req, { kind, id, before: before && { slug: before.slug }, after: after && { slug: after.slug } })
  const parts = (await storedParts(req, id)).flatMap(({ path }) => path ?? [])
  return announce(req, { kind, id, before: before && { path: before.path }, after: after && { path: after.path }, parts })
}

/** Hooks for what has a name, an address and a page of its own: readers see every save and every deletion at once. */
export function announceNamed(kind: Kind): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [wholeDocument, noteSave],
    beforeChange: [refuseStaleEdit],
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        await tell(req, kind, { id: named.parse(doc).id, before: operation === 'create' ? null : place(previousDoc), after: place(doc) })
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        await tell(req, kind, { id: named.parse(doc).id, before: place(doc), after: null })
      },
    ],
  }
}

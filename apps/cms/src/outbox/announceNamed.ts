import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicPlace, type NamedKind, type Place } from '../collections/publicPlace'
import { storedParts } from '../collections/sections/storedParts'
import { wholeDocument } from '../collections/wholeDocument'
import { refuseStaleEdit } from '../saving/refuseStaleEdit'
import { noteSave } from '../saving/noteSave'
import { announce } from './announce'

const stored = z.object({ id: z.string() })

async function tell(req: PayloadRequest, kind: NamedKind, { id, before, after }: { id: string; before: Place | null; after: Place | null }): Promise<void> {
  if (before === null && after === null) return
  if (kind !== 'section') return announce(req, { kind, id, before: before && { slug: before.slug }, after: after && { slug: after.slug } })
  const parts = (await storedParts(req, id)).flatMap(({ path }) => path ?? [])
  return announce(req, { kind, id, before: before && { path: before.path }, after: after && { path: after.path }, parts })
}

/** Hooks for what has a name, an address and a page of its own: readers see every save and every deletion at once. */
export function announceNamed(kind: NamedKind): NonNullable<CollectionConfig['hooks']> {
  return {
    beforeOperation: [wholeDocument, noteSave],
    beforeChange: [refuseStaleEdit],
    afterChange: [
      async ({ doc, previousDoc, operation, req }) => {
        await tell(req, kind, { id: stored.parse(doc).id, before: operation === 'create' ? null : publicPlace(previousDoc), after: publicPlace(doc) })
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        await tell(req, kind, { id: stored.parse(doc).id, before: publicPlace(doc), after: null })
      },
    ],
  }
}

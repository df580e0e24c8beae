import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { z } from 'zod'
import { record } from './record'

// a picture goes by the name of its file, a page by its title
const named = z
  .object({ id: z.string(), name: z.string().nullish(), title: z.string().nullish(), filename: z.string().nullish(), deletedAt: z.string().nullish() })
  .transform(({ name, title, filename, ...rest }) => ({ ...rest, name: name ?? title ?? filename ?? rest.id }))

/** Writes down that something with a name went into the trash or came out of it. */
export const recordTrash =
  (kind: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const after = named.safeParse(doc)
    if (operation !== 'update' || !after.success) return
    const was = Boolean(named.safeParse(previousDoc).data?.deletedAt)
    const is = Boolean(after.data.deletedAt)
    if (was !== is) await record(req, { action: is ? 'trashed' : 'restored', kind, id: after.data.id, title: after.data.name })
  }

/** Writes down that something with a name is gone for good. */
export const recordRemoval =
  (kind: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const { data } = named.safeParse(doc)
    if (data !== undefined) await record(req, { action: 'deleted', kind, id: data.id, title: data.name })
  }

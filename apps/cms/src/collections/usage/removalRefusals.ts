import { refusalToRemove, refusalWithParts, type Use } from '@broadsheet/newsroom'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { storedParts } from '../sections/storedParts'
import { goesToTrash } from './goesToTrash'

/** What stories refer to by its name. */
export type NamedKind = 'author' | 'section' | 'topic' | 'series'

const collections = { author: 'authors', section: 'sections', topic: 'topics', series: 'series' } as const
const inStories: Record<NamedKind, (id: string) => Where> = {
  author: (id) => ({ 'byline.author': { equals: id } }),
  section: (id) => ({ section: { equals: id } }),
  topic: (id) => ({ topics: { in: [id] } }),
  series: (id) => ({ series: { equals: id } }),
}

/** Keeps what stories use from being deleted: readers would miss it, and so would a story taken out of the trash. */
export const refuseDeletion =
  (kind: NamedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const doc = await req.payload.db.findOne({ collection: collections[kind], where: { id: { equals: id } }, req })
    await refuseWhileUsed(req, kind, doc)
  }

/** Keeps what stories use out of the trash, likewise. */
export const refuseTrash =
  (kind: NamedKind): CollectionBeforeChangeHook =>
  async (hook) => {
    if (goesToTrash(hook)) await refuseWhileUsed(hook.req, kind, hook.originalDoc)
  }

const named = z.object({ id: z.string(), name: z.string() })

async function refuseWhileUsed(req: PayloadRequest, kind: NamedKind, doc: unknown): Promise<void> {
  const thing = named.safeParse(doc)
  if (!thing.success) return
  const { id, name } = thing.data
  const parts = kind === 'section' ? await storedParts(req, id) : []
  const uses = await usesOf(req, inStories[kind](id))
  const refusal = refusalWithParts({ name, parts: parts.map((part) => ({ name: part.name, inTrash: Boolean(part.deletedAt) })) }) ?? refusalToRemove({ thing: kind, name, count: uses.length, uses })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
}

/** The stories that use it as readers see them, in the trash, or in a draft. */
async function usesOf(req: PayloadRequest, where: Where): Promise<Use[]> {
  const found = new Map<string, Use>()
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: 'articles', where, draft, trash: true, depth: 0, pagination: false, sort: '-updatedAt', select: { headline: true, deletedAt: true }, req,
    })
    for (const { id, headline, deletedAt } of docs) found.set(id, { headline, inTrash: Boolean(deletedAt) })
  }
  return [...found.values()]
}

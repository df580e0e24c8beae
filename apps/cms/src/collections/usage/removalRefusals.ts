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
  const { count, uses } = await usesOf(req, inStories[kind](id))
  const refusal = refusalWithParts({ name, parts: parts.map((part) => ({ name: part.name, inTrash: Boolean(part.deletedAt) })) }) ?? refusalToRemove({ thing: kind, name, count, uses })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
}

/** One more than a refusal names. */
const enough = 4

/** How many stories use it as readers see them, in the trash, or in a draft, and the first few of them. Of very many, those that do so in a draft alone are not counted. */
async function usesOf(req: PayloadRequest, where: Where): Promise<{ count: number; uses: Use[] }> {
  const few = { collection: 'articles', trash: true, depth: 0, limit: enough, sort: '-updatedAt', select: { headline: true, deletedAt: true }, req } as const
  const stored = await req.payload.find({ ...few, where })
  const inRows = stored.docs.map(useOf)
  if (inRows.length === enough) return { count: stored.totalDocs, uses: inRows }
  const others: Where = stored.docs.length === 0 ? {} : { id: { not_in: stored.docs.map(({ id }) => id) } }
  const drafted = await req.payload.find({ ...few, where: { and: [where, others] }, draft: true })
  return { count: stored.totalDocs + drafted.totalDocs, uses: [...inRows, ...drafted.docs.map(useOf)] }
}

const useOf = ({ headline, deletedAt }: { headline: string; deletedAt?: string | null }): Use => ({ headline, inTrash: Boolean(deletedAt) })

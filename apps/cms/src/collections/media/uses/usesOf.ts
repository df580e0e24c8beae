import { idsIn, type PictureUse } from '@broadsheet/newsroom'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Article } from '../../../payload-types'

const titled = z.looseObject({ id: z.string() })

/** Everything that shows picture `id`: stories in what readers see and in their newest version, portraits, settings. */
export async function usesOf(req: PayloadRequest, id: string): Promise<PictureUse[]> {
  const [stories, others, settings] = await Promise.all([usedInStories(req, id), usedElsewhere(req, id), usedInSettings(req, id)])
  return [...stories, ...others, ...settings]
}

async function usedInStories(req: PayloadRequest, id: string): Promise<PictureUse[]> {
  const [rows, versions] = await Promise.all([
    // a story that was last saved before pictures were noted is known by its lead picture
    req.payload.db.find<Article>({ collection: 'articles', where: { or: [{ pictures: { equals: id } }, { leadMedia: { equals: id } }] }, limit: 100, pagination: false, sort: '-updatedAt', select: { headline: true, _status: true, deletedAt: true }, req }),
    req.payload.db.findVersions<Article>({
      collection: 'articles',
      where: { and: [{ latest: { equals: true } }, { 'version.pictures': { equals: id } }] },
      limit: 100,
      pagination: false,
      sort: '-updatedAt',
      select: { parent: true, version: { headline: true, deletedAt: true } },
      req,
    }),
  ])
  const shown = rows.docs.map((story) => useOf(story.id, story))
  const seen = new Set(shown.map((use) => use.id))
  const drafts = versions.docs.filter(({ parent }) => !seen.has(String(parent))).map(({ parent, version }) => useOf(String(parent), { ...version, _status: 'draft' as const }))
  return [...shown, ...drafts]
}

const useOf = (id: string, { headline, _status, deletedAt }: Pick<Article, '_status' | 'deletedAt'> & { headline?: string | null }): PictureUse => ({
  id,
  collection: 'articles',
  title: headline || 'Untitled story',
  as: deletedAt ? 'story in the trash' : _status === 'published' ? 'live story' : 'draft',
})

/** Every other collection with a field for a picture, such as an author's portrait. */
async function usedElsewhere(req: PayloadRequest, id: string): Promise<PictureUse[]> {
  const found = await Promise.all(
    req.payload.config.collections.flatMap(({ slug, flattenedFields, admin: { useAsTitle } }) => {
      const named = flattenedFields.filter((field) => (field.type === 'upload' || field.type === 'relationship') && field.relationTo === 'media').map((field) => field.name)
      return slug === 'articles' || named.length === 0 ? [] : [documents(req, slug, { or: named.map((name) => ({ [name]: { in: [id] } })) }, useAsTitle ?? 'id')]
    }),
  )
  return found.flat()
}

async function documents(req: PayloadRequest, collection: CollectionSlug, where: Where, title: string): Promise<PictureUse[]> {
  const { docs } = await req.payload.db.find({ collection, where, limit: 100, pagination: false, select: { [title]: true }, req })
  return z.array(titled).parse(docs).map((doc) => ({ id: doc.id, collection, title: z.string().catch(doc.id).parse(doc[title]), as: 'portrait' }))
}

async function usedInSettings(req: PayloadRequest, id: string): Promise<PictureUse[]> {
  const found = await Promise.all(
    req.payload.config.globals.map(async ({ slug, label }): Promise<PictureUse[]> => {
      const stored: unknown = await req.payload.db.findGlobal({ slug, req })
      return idsIn(stored).includes(id) ? [{ id: slug, collection: slug, title: typeof label === 'string' ? label : slug, as: 'setting' }] : []
    }),
  )
  return found.flat()
}

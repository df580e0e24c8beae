import { faultOfNaming } from '@broadsheet/newsroom'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest, type SelectType } from 'payload'
import { z } from 'zod'
import type { Article } from '../../payload-types'
import { storyBefore } from './rememberStory'
import { idOf } from './storedStory'

const collections = { section: 'sections', author: 'authors', topic: 'topics', series: 'series', picture: 'media' } as const
type Kind = keyof typeof collections

/** Something a story names, and the field in which it does. */
type Named = { kind: Kind; id: string; path: string }

const found = z.array(z.looseObject({ id: z.string(), name: z.string().nullish(), deletedAt: z.string().nullish() }))

/**
 * Keeps a story that names what is deleted or in the trash from readers, who would get a bare id in its place. What only
 * older versions use may go there, and such a version may be restored. What a live story names stays, so only what is new
 * in it is looked for.
 * @throws ValidationError beside each field that must be changed
 */
export const refuseMissing: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  if (data._status !== 'published') return data
  const { row, live } = storyBefore(req, operation === 'update' ? originalDoc?.id : undefined)
  const seen = new Set(live === null || row === null ? [] : namedIn(row).map(({ kind, id }) => `${kind}:${id}`))
  const fresh = namedIn(data).filter(({ kind, id }) => !seen.has(`${kind}:${id}`))
  const kinds = [...new Set(fresh.map(({ kind }) => kind))]
  const faults = await Promise.all(kinds.map((kind) => faultsOf(req, kind, fresh.filter((named) => named.kind === kind))))
  const errors = faults.flat()
  if (errors.length > 0) throw new ValidationError({ collection: 'articles', errors, req }, req.t)
  return data
}

async function faultsOf(req: PayloadRequest, kind: Kind, named: readonly Named[]): Promise<{ path: string; message: string }[]> {
  const ids = [...new Set(named.map(({ id }) => id))]
  const select: SelectType = kind === 'picture' ? { deletedAt: true } : { deletedAt: true, name: true }
  const { docs } = await req.payload.db.find({ collection: collections[kind], where: { id: { in: ids } }, limit: ids.length, pagination: false, select, req })
  const there = new Map(found.parse(docs).map((doc) => [doc.id, doc]))
  return named.flatMap(({ id, path }) => {
    const doc = there.get(id)
    const message = faultOfNaming({ kind, name: doc?.name ?? null, is: doc === undefined ? 'gone' : doc.deletedAt ? 'in-trash' : 'there' })
    return message === null ? [] : [{ path, message }]
  })
}

function namedIn(story: Partial<Article>): Named[] {
  const { section, byline, topics, series, leadMedia, meta } = story
  const named = (kind: Kind, path: string, relation: Parameters<typeof idOf>[0]): Named[] => {
    const id = idOf(relation)
    return id === null ? [] : [{ kind, id, path }]
  }
  return [
    ...named('section', 'section', section),
    ...(byline ?? []).flatMap(({ author }, index) => named('author', `byline.${index}.author`, author)),
    ...(topics ?? []).flatMap((topic) => named('topic', 'topics', topic)),
    ...named('series', 'series', series),
    ...named('picture', 'leadMedia', leadMedia),
    ...named('picture', 'meta.image', meta?.image),
  ]
}

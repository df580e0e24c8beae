import { idsIn } from '@broadsheet/newsroom'
import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import type { Article } from '../../payload-types'

const found = z.array(z.looseObject({ id: z.string() }))

/** Notes every picture the story names, in whatever field or block: an id that the library knows is a picture. */
export const notePictures: CollectionBeforeChangeHook<Article> = async ({ data, req }) => {
  const named = idsIn({ ...data, pictures: null })
  if (named.length === 0) return { ...data, pictures: [] }
  const { docs } = await req.payload.db.find({ collection: 'media', where: { id: { in: named } }, limit: named.length, pagination: false, select: { filename: true }, req })
  const known = new Set(found.parse(docs).map(({ id }) => id))
  return { ...data, pictures: named.filter((id) => known.has(id)) }
}

import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { z } from 'zod'

/** A document named by a relation. */
type Related = { collection: CollectionSlug; id: string }

/** What related documents are called, by `collection/id`. */
export type Names = ReadonlyMap<string, string>

const idSchema = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)])
const manySchema = z.looseObject({ relationTo: z.string(), value: idSchema })

/** The documents that a field's value names, those in the rows of an array or a group included. */
export function relatedIn(field: Field, value: unknown): Related[] {
  if (value === null || value === undefined) return []
  if (field.type === 'array' || field.type === 'group') {
    return [value].flat().flatMap((row) => field.fields.flatMap((inner) => relatedInRow(inner, row)))
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const { relationTo } = field
  return [value].flat().flatMap((item): Related[] => {
    if (typeof relationTo === 'string') {
      const { data: id } = idSchema.safeParse(item)
      return id === undefined ? [] : [{ collection: relationTo, id }]
    }
    const { data } = manySchema.safeParse(item)
    const collection = relationTo.find((slug) => slug === data?.relationTo)
    return data === undefined || collection === undefined ? [] : [{ collection, id: data.value }]
  })
}

function relatedInRow(field: Field, row: unknown): Related[] {
  if (!('name' in field)) return 'fields' in field ? field.fields.flatMap((inner) => relatedInRow(inner, row)) : []
  return typeof row === 'object' && row !== null ? relatedIn(field, Reflect.get(row, field.name)) : []
}

/** Looks up what documents are called, one query for each collection; those the person may not see stay unnamed. */
export async function nameRelated(req: PayloadRequest, related: readonly Related[]): Promise<Names> {
  const collections = [...new Set(related.map(({ collection }) => collection))]
  const named = await Promise.all(
    collections.map(async (collection) => {
      const ids = [...new Set(related.filter((one) => one.collection === collection).map(({ id }) => id))]
      const { docs } = await req.payload.find({ collection, where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0, draft: collection === 'articles', overrideAccess: false, req })
      const title = req.payload.collections[collection].config.admin.useAsTitle
      return docs.map((doc): [string, string] => [`${collection}/${doc.id}`, String(Reflect.get(doc, title ?? 'id') || 'untitled')])
    }),
  )
  return new Map(named.flat())
}

import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

const kinds = { sections: { noun: 'section', address: 'path' }, pages: { noun: 'page', address: 'slug' } } as const
/** A section's path is its slug, unless it is a part: then no page can have it. */
const addressOf = (doc: unknown) => z.object({ slug: z.string(), path: z.string().optional() }).transform(({ slug, path }) => path ?? slug).safeParse(doc).data
const holder = z.object({ name: z.string().nullish(), title: z.string().nullish() }).transform(({ name, title }) => name ?? title ?? '')

/**
 * Sections and pages share the first part of an address: one may not take that of the other, not even of one in the trash,
 * which may come back.
 * @throws ValidationError beside the slug
 */
export const refuseTakenRoot =
  (others: keyof typeof kinds): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const address = addressOf(data)
    if (address === undefined || address === addressOf(originalDoc)) return data
    const found = await req.payload.db.findOne({ collection: others, where: { [kinds[others].address]: { equals: address } }, req })
    if (found === null) return data
    const message = `The ${kinds[others].noun} “${holder.parse(found)}” has the address /${address}. Choose another.`
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
  }

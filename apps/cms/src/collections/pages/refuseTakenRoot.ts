import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

const kinds = { sections: 'section', pages: 'page' } as const
const slugOf = (doc: unknown) => z.object({ slug: z.string() }).safeParse(doc).data?.slug
const holder = z.object({ name: z.string().nullish(), title: z.string().nullish() }).transform(({ name, title }) => name ?? title ?? '')

/**
 * Sections and pages share the first part of an address: one may not take that of the other, not even of one in the trash,
 * which may come back.
 * @throws ValidationError beside the slug
 */
export const refuseTakenRoot =
  (others: keyof typeof kinds): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const slug = slugOf(data)
    if (slug === undefined || slug === slugOf(originalDoc)) return data
    const found = await req.payload.db.findOne({ collection: others, where: { slug: { equals: slug } }, req })
    if (found === null) return data
    const message = `The ${kinds[others]} “${holder.parse(found)}” has the address /${slug}. Choose another.`
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
  }

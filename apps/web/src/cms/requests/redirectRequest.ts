import { articlePath, authorPath, pageOf, safeHref, sectionPath, topicPath } from '@broadsheet/contract'
import { z } from 'zod'
import { fields } from '../searchOf'

const withPath = z.object({ path: z.string().min(1) })
const withSlug = z.object({ slug: z.string().min(1) })

/** A target readers cannot see comes as a bare id or null: it leads nowhere. */
const referenceSchema = z
  .union([
    z.object({ relationTo: z.literal('articles'), value: withPath }).transform(({ value }) => articlePath(value)),
    z.object({ relationTo: z.literal('sections'), value: withPath }).transform(({ value }) => sectionPath(value)),
    z.object({ relationTo: z.literal('authors'), value: withSlug }).transform(({ value }) => authorPath(value)),
    z.object({ relationTo: z.literal('topics'), value: withSlug }).transform(({ value }) => topicPath(value)),
    z.unknown().transform(() => null),
  ])

/** Where a redirect leads, or null. */
export const redirectSchema = z
  .object({
    to: z.object({ type: z.enum(['reference', 'custom']).nullish(), reference: referenceSchema.optional(), url: z.string().nullish() }).nullish(),
  })
  .transform(({ to }) => ({ to: to?.type === 'custom' ? safeHref(to.url ?? '') : (to?.reference ?? null) }))

/** What is known of an address that is no longer in use. */
export const redirectRequest = (from: string) => ({
  name: `redirect from ${from}`,
  path: '/api/redirects',
  query: {
    where: { from: { equals: from } },
    select: fields('to'),
    populate: { articles: fields('path'), sections: fields('path'), authors: fields('slug'), topics: fields('slug') },
    limit: 1,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(redirectSchema),
})

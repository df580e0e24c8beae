import { instantSchema, pageOf, slugSchema, storyPathSchema } from '@broadsheet/contract'
import { z } from 'zod'
import { fields } from '../searchOf'

const storyEntrySchema = z.object({
  path: storyPathSchema,
  publishedAt: instantSchema,
  changedAt: instantSchema.nullish().transform((instant) => instant ?? null),
})

const storyEntriesRequest = () => ({
  name: 'stories of the sitemap',
  path: '/api/articles',
  query: { select: fields('path', 'publishedAt', 'changedAt'), sort: '-publishedAt', limit: 1000, depth: 0, pagination: false },
  schema: pageOf(storyEntrySchema),
})

const slugsRequest = (collection: 'sections' | 'authors' | 'topics') => ({
  name: `${collection} of the sitemap`,
  path: `/api/${collection}`,
  query: { select: fields('slug'), sort: 'slug', limit: 1000, depth: 0, pagination: false },
  schema: pageOf(z.object({ slug: slugSchema })),
})

/** Everything the sitemap names. */
export const sitemapRequests = {
  stories: storyEntriesRequest,
  sections: () => slugsRequest('sections'),
  authors: () => slugsRequest('authors'),
  topics: () => slugsRequest('topics'),
}

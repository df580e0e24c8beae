import { articleCardSchema, instantSchema, pageOf, sectionPathSchema, slugSchema, storyPathSchema } from '@broadsheet/contract'
import { z } from 'zod'
import { fields, type CmsQuery } from '../searchOf'

const storyEntrySchema = z.object({
  path: storyPathSchema,
  publishedAt: instantSchema,
  changedAt: instantSchema.nullish().transform((instant) => instant ?? null),
})
export type StoryEntry = z.infer<typeof storyEntrySchema>

/** How many stories are asked for at a time. */
export const entriesAtOnce = 1000

/** More lists of one kind than a paper has. */
const mostLists = 10_000

type Stories = { from?: string; before?: string; page?: number }

/** Of all time, or of a stretch of it; oldest first, so that a new story moves no other to another page. */
const storyEntriesRequest = ({ from, before, page = 1 }: Stories = {}) => ({
  name: 'stories of the sitemap',
  path: '/api/articles',
  query: {
    where: { 'meta.noIndex': { not_equals: true }, ...within({ from, before }) },
    select: fields('path', 'publishedAt', 'changedAt'),
    sort: 'publishedAt,id',
    limit: entriesAtOnce,
    page,
    depth: 0,
    // counting them all is only worth it where pages are turned
    pagination: page > 1,
  },
  schema: pageOf(storyEntrySchema),
})

const within = ({ from, before }: Pick<Stories, 'from' | 'before'>): CmsQuery =>
  from === undefined || before === undefined ? {} : { publishedAt: { greater_than_equal: from, less_than: before } }

/** The newest stories since `from`, at most as many as a news sitemap may name. */
const newsRequest = ({ from }: { from: string }) => ({
  name: 'stories of the news sitemap',
  path: '/api/articles',
  query: {
    where: { 'meta.noIndex': { not_equals: true }, publishedAt: { greater_than_equal: from } },
    select: fields('path', 'publishedAt', 'headline', 'retracted', 'language'),
    sort: '-publishedAt',
    limit: 1000,
    depth: 0,
    pagination: false,
  },
  schema: pageOf(articleCardSchema.pick({ path: true, publishedAt: true, headline: true, retracted: true, language: true })),
})

const named = z.object({ slug: slugSchema })
const placed = z.object({ path: sectionPathSchema })

/** The newest stories with the lists they stand in: they say when those lists have last changed. */
const newestRequest = () => ({
  name: 'newest stories of the sitemap',
  path: '/api/articles',
  query: {
    select: fields('path', 'publishedAt', 'changedAt', 'section', 'byline', 'topics'),
    populate: { sections: fields('path'), authors: fields('slug'), topics: fields('slug') },
    sort: '-publishedAt',
    limit: 100,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(
    storyEntrySchema.extend({
      section: placed,
      byline: z.array(z.object({ author: named })).nullish().transform((byline) => byline ?? []),
      topics: z.array(named).nullish().transform((topics) => topics ?? []),
    }),
  ),
})

const sectionsOfSitemapRequest = () => ({
  name: 'sections of the sitemap',
  path: '/api/sections',
  query: { select: fields('path'), sort: 'path', limit: mostLists, depth: 0, pagination: false },
  schema: pageOf(placed),
})

const slugsRequest = (collection: 'authors' | 'topics' | 'series' | 'pages') => ({
  name: `${collection} of the sitemap`,
  path: `/api/${collection}`,
  query: { select: fields('slug'), sort: 'slug', limit: mostLists, depth: 0, pagination: false },
  schema: pageOf(named),
})

/** Everything the sitemaps name. */
export const sitemapRequests = {
  stories: storyEntriesRequest,
  news: newsRequest,
  newest: newestRequest,
  sections: sectionsOfSitemapRequest,
  authors: () => slugsRequest('authors'),
  topics: () => slugsRequest('topics'),
  series: () => slugsRequest('series'),
  pages: () => slugsRequest('pages'),
}

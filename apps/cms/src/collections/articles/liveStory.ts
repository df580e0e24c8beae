import { liveStorySchema, type LiveStory } from '@broadsheet/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Article } from '../../payload-types'
import { idOf, isLive } from './storedStory'

/** Where a stored story stands in the paper, or null if readers cannot see it. A few small queries. */
export async function liveStory(req: PayloadRequest, story: Article | null): Promise<LiveStory | null> {
  if (!isLive(story)) return null
  const [sections, authors, topics, series] = await Promise.all([
    slugs(req, 'sections', [idOf(story.section)]),
    slugs(req, 'authors', (story.byline ?? []).map(({ author }) => idOf(author))),
    slugs(req, 'topics', (story.topics ?? []).map(idOf)),
    slugs(req, 'series', [idOf(story.series)]),
  ])
  const corrected = [...new Set((story.corrections ?? []).flatMap(({ at }) => (at ? [at.slice(0, 'yyyy'.length)] : [])))]
  return liveStorySchema.parse({ path: story.path, publishedAt: story.publishedAt, section: sections[0], authors, topics, series: series[0] ?? null, corrected })
}

async function slugs(req: PayloadRequest, collection: CollectionSlug, ids: (string | null)[]): Promise<string[]> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return []
  const { docs } = await req.payload.db.find({ collection, where: { id: { in: wanted } }, limit: wanted.length, pagination: false, req })
  return z.array(z.looseObject({ slug: z.string() })).parse(docs).map(({ slug }) => slug)
}

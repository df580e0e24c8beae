import { searchEntryOf } from '@broadsheet/newsroom'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf, idsOf } from '../collections/articles/storedStory'
import type { Article } from '../payload-types'
import type { IndexedStory } from './SearchIndex'

/** A live story as the index takes it in. A few small queries. */
export async function indexedStoryOf(req: PayloadRequest, story: Article & { publishedAt: string }): Promise<IndexedStory> {
  const language = story.language ?? (await paperLanguage(req))
  const section = idOf(story.section)
  const names = await namesOf(req, 'authors', idsOf(story.byline?.map(({ author }) => author)))
  const subjects = [...(await namesOf(req, 'topics', idsOf(story.topics))), ...(await namesOf(req, 'sections', section === null ? [] : [section]))]
  const fields = { headline: story.headline, standfirst: story.standfirst ?? '', body: story.plainText ?? '', names: names.join('\n'), subjects: subjects.join('\n') }
  return { story: story.id, section, published: secondsOf(story.publishedAt), language, savedAt: savedAtOf(story), ...searchEntryOf(fields, language) }
}

/** The language of the paper, in which stories are that name none. */
export const paperLanguage = async (req: PayloadRequest): Promise<string> => (await req.payload.findGlobal({ slug: 'site', depth: 0, req })).language

/** When a story's row was saved, by which its entry is known to be that of the story as it stands. */
export const savedAtOf = ({ updatedAt }: Pick<Article, 'updatedAt'>): string => new Date(updatedAt).toISOString()

/** An instant in whole seconds since 1970. */
export const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

const namedSchema = z.array(z.looseObject({ name: z.string().nullish() }))

async function namesOf(req: PayloadRequest, collection: Extract<CollectionSlug, 'authors' | 'sections' | 'topics'>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find({ collection, where: { id: { in: [...ids] } }, limit: ids.length, pagination: false, select: { name: true }, req })
  return namedSchema.parse(docs).flatMap(({ name }) => name ?? [])
}

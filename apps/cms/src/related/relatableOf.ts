import { profileOf, readProfile, type RelatableStory } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf, idsOf } from '../collections/articles/storedStory'
import type { Article, RelatedProfile } from '../payload-types'

/** The section, topics, authors and series of a profile; none of a story that has not been entered yet. */
const labelsSchema = z
  .object({ section: z.string().nullable(), topics: z.array(z.string()), authors: z.array(z.string()), series: z.string().nullable() })
  .catch({ section: null, topics: [], authors: [], series: null })

/** A live story as the choice of related stories sees it, worked out from its text. */
export async function relatableOf(req: PayloadRequest, story: Article & { publishedAt: string }): Promise<RelatableStory> {
  const language = story.language ?? (await req.payload.findGlobal({ slug: 'site', depth: 0, req })).language
  return {
    id: story.id,
    standing: 'live',
    sponsored: false,
    words: profileOf({ headline: story.headline, standfirst: story.standfirst ?? '', body: story.plainText ?? '' }, language),
    section: idOf(story.section),
    topics: idsOf(story.topics),
    authors: (story.byline ?? []).map(({ author }) => idOf(author)).filter((id) => id !== null),
    series: idOf(story.series),
    publishedAt: story.publishedAt,
  }
}

/** The same of a live story, read from the profile that was worked out before. */
export const relatableFrom = ({ id, words, labels, publishedAt }: RelatedProfile): RelatableStory => ({
  id,
  standing: 'live',
  sponsored: false,
  words: readProfile(words ?? ''),
  ...labelsSchema.parse(labels),
  publishedAt,
})

import { articleCardSchema, correctionsSchema, instantSchema, pageOf, richTextSchema, storyTopicsSchema } from '@broadsheet/contract'
import type { z } from 'zod'
import { fields } from '../searchOf'
import { cardFields, cardPopulate } from './cardFields'
import { addressOf, inList, listLength, type StoryList } from './storyListRequest'

/** A story as a feed carries it: whole. */
export const feedStorySchema = articleCardSchema.extend({
  body: richTextSchema,
  topics: storyTopicsSchema,
  changedAt: instantSchema.nullish().transform((instant) => instant ?? null),
  corrections: correctionsSchema,
})
export type FeedStory = z.infer<typeof feedStorySchema>

/** The newest stories of a list with their full text. */
export const feedStoriesRequest = (list: StoryList) => ({
  name: `feed of ${list.of === 'front' ? 'the front page' : `${list.of} ${addressOf(list)}`}`,
  path: '/api/articles',
  query: {
    where: inList(list),
    select: { ...cardFields, ...fields('body', 'topics', 'changedAt', 'corrections') },
    populate: { ...cardPopulate, topics: fields('slug', 'name'), articles: fields('path', 'headline', 'language') },
    sort: '-publishedAt',
    limit: listLength,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(feedStorySchema),
})

import { articleCardSchema, articleSchema, pageOf } from '@broadsheet/contract'
import type { z } from 'zod'
import { fields } from '../searchOf'
import { cardPopulate } from './cardFields'

/** What a page of comments says about the story it belongs to. */
export const discussedStorySchema = articleCardSchema
  .pick({ id: true, path: true, headline: true, section: true, retracted: true, language: true })
  .extend({ commentPolicy: articleSchema.shape.commentPolicy, meta: articleSchema.shape.meta })
export type DiscussedStory = z.infer<typeof discussedStorySchema>

/** A story as its comments speak of it. */
export const discussedStoryRequest = (path: string) => ({
  name: `story ${path} of comments`,
  path: '/api/articles',
  query: {
    where: { path: { equals: path } },
    select: { ...fields('path', 'headline', 'section', 'retracted', 'language', 'commentPolicy'), meta: fields('noIndex') },
    populate: cardPopulate,
    limit: 1,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(discussedStorySchema),
})

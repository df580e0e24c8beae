import { commentSchema, commentsPageSchema, newestCommentsSchema, pageOf } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** A page of the approved comments on a story: whole threads, oldest first. */
export const commentsRequest = (storyId: string, page = 1) => ({
  name: `comments on ${storyId}`,
  path: '/api/comments/page',
  query: { story: storyId, page },
  schema: commentsPageSchema,
})

/** One approved comment on a story: the one a reader replies to. */
export const commentRequest = ({ id, storyId }: { id: string; storyId: string }) => ({
  name: `comment ${id}`,
  path: '/api/comments',
  query: { where: { id: { equals: id }, article: { equals: storyId } }, select: fields('parent', 'name', 'site', 'text', 'createdAt', 'editedAt', 'featured', 'locked'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(commentSchema),
})

/** The newest approved comments on a story, and on which page each stands. */
export const newestCommentsRequest = (storyId: string) => ({
  name: `newest comments on ${storyId}`,
  path: '/api/comments/newest',
  query: { story: storyId },
  schema: newestCommentsSchema,
})

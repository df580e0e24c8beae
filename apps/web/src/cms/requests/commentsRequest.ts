import { commentSchema, pageOf } from '@broadsheet/contract'
import { fields } from '../searchOf'

const commentFields = fields('parent', 'name', 'site', 'text', 'createdAt')

/** The approved comments on a story, oldest first. Counted, so that a page can say when there are more. */
export const commentsRequest = (storyId: string) => ({
  name: `comments on ${storyId}`,
  path: '/api/comments',
  query: { where: { article: { equals: storyId } }, select: commentFields, sort: 'createdAt', limit: 500, depth: 0 },
  schema: pageOf(commentSchema),
})

/** One approved comment on a story: the one a reader replies to. */
export const commentRequest = ({ id, storyId }: { id: string; storyId: string }) => ({
  name: `comment ${id}`,
  path: '/api/comments',
  query: { where: { id: { equals: id }, article: { equals: storyId } }, select: commentFields, limit: 1, depth: 0, pagination: false },
  schema: pageOf(commentSchema),
})

/** The newest approved comments on a story. */
export const newestCommentsRequest = (storyId: string) => ({
  name: `newest comments on ${storyId}`,
  path: '/api/comments',
  query: { where: { article: { equals: storyId } }, select: commentFields, sort: '-createdAt', limit: 50, depth: 0, pagination: false },
  schema: pageOf(commentSchema),
})

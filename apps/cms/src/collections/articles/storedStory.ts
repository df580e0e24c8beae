import type { PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'

/** Ids of what a stored story names; relations are bare ids at this depth. */
export const idOf = (relation: string | { id: string } | null | undefined): string | null =>
  typeof relation === 'string' ? relation : (relation?.id ?? null)

/** The ids of a list of relations, without those that name nothing. */
export const idsOf = (relations: readonly (string | { id: string } | null)[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id) => id !== null)

/**
 * The story as it stands in its own row: what readers see if it is live, else what they last saw. Drafts and autosaves of
 * a live story are versions beside this row and do not show in it. Null for a story that is not stored yet.
 */
export async function storedStory(req: PayloadRequest, id: string | undefined): Promise<Article | null> {
  if (id === undefined) return null
  return req.payload.db.findOne<Article>({ collection: 'articles', where: { id: { equals: id } }, req })
}

/** Whether readers can see the stored story. */
export const isLive = (story: Article | null): story is Article & { path: string; publishedAt: string } =>
  story !== null && story._status === 'published' && !story.deletedAt && Boolean(story.path) && Boolean(story.publishedAt)

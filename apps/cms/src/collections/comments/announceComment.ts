import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announce } from '../../outbox/announce'
import type { Comment } from '../../payload-types'
import { idOf, isLive, storedStory } from '../articles/storedStory'

/** A comment that appears or disappears changes its story's page; one that was and stays hidden changes nothing. */
export const announceComment: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, req }) => {
  const visible = doc.status === 'approved'
  if (visible || previousDoc.status === 'approved') await tell(req, doc, visible)
}

/** A deleted comment is gone from its story's page at once. */
export const announceCommentRemoval: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  if (doc.status === 'approved') await tell(req, doc, false)
}

async function tell(req: PayloadRequest, comment: Comment, visible: boolean): Promise<void> {
  const story = await storedStory(req, idOf(comment.article) ?? undefined)
  if (isLive(story)) await announce(req, { kind: 'comment', id: comment.id, story: { path: story.path }, visible })
}

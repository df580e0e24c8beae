import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../../outbox/announce'
import type { Article } from '../../payload-types'
import { liveStory } from './liveStory'
import { commentsTakenAlong } from './takeCommentsAlong'
import { storyAfter, storyBefore } from './rememberStory'

/**
 * Tells the site what a save has changed for readers. Saves of drafts, autosaves of live stories among them, change
 * nothing: they leave the story's own row alone.
 */
export const announceArticle: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const { live: before } = storyBefore(req, doc.id)
  const { live: after } = storyAfter(req, doc.id)
  const untouched = doc._status === 'draft' && after !== null
  if (untouched || (before === null && after === null)) return
  await announce(req, { kind: 'article', id: doc.id, before, after })
}

/** A story deleted for good is gone from every page at once. */
export const announceRemoval: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  const before = await liveStory(req, doc)
  if (before !== null) await announce(req, { kind: 'article', id: doc.id, before, after: null, comments: commentsTakenAlong(req, doc.id) })
}

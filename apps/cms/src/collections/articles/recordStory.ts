import { storyDeeds } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { record } from '../../audit/record'
import type { Article } from '../../payload-types'
import { storyAfter, storyBefore } from './rememberStory'
import { puttingBack } from './takedown/guardTakedown'

/** Writes down what a save has done to a story as readers and colleagues know it. Drafts are no deed. */
export const recordStory: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  // recorded as such by itself
  if (req.context[puttingBack] === true) return
  const before = storyBefore(req, doc.id)
  const after = storyAfter(req, doc.id)
  const deeds = storyDeeds({
    before: { live: before.live !== null, trashed: Boolean(before.row?.deletedAt) },
    after: { live: after.live !== null, trashed: Boolean(after.row?.deletedAt) },
    savedAs: doc._status === 'published' ? 'published' : 'draft',
  })
  for (const action of deeds) await record(req, { action, kind: 'story', id: doc.id, title: doc.headline })
}

/** Writes down that a story is gone for good. */
export const recordDeletion: CollectionAfterDeleteHook<Article> = ({ doc, req }) =>
  record(req, { action: 'deleted', kind: 'story', id: doc.id, title: doc.headline })

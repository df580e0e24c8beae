import type { SavedAs } from '@broadsheet/newsroom'
import type { CollectionBeforeChangeHook } from 'payload'
import { storyBefore } from '../collections/articles/rememberStory'
import type { Article } from '../payload-types'
import { notedSave, type NotedSave } from './noteSave'

/** Notes with each version who stored it, when, and how it came about. The last of the hooks: what it notes is stored. */
export const recordSave: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, operation, req }) => {
  const noted = operation === 'update' ? notedSave(req, 'articles') : null
  const wasLive = operation === 'update' && originalDoc !== undefined && storyBefore(req, originalDoc.id).live !== null
  return {
    ...data,
    savedBy: req.user?.id ?? null,
    savedByName: req.user?.name ?? null,
    savedAs: kindOf(noted, data, wasLive),
    savedAt: new Date().toISOString(),
    savedFrom: noted?.form ?? null,
    versionName: noted?.aside ?? null,
  }
}

function kindOf(noted: NotedSave | null, { _status }: Partial<Article>, wasLive: boolean): SavedAs {
  if (noted !== null && noted.aside !== null) return 'kept'
  if (noted?.operation === 'restore') return 'restore'
  if (_status === 'published') return 'publish'
  if (noted?.autosave === true) return 'autosave'
  return wasLive && noted?.draft === false ? 'unpublish' : 'save'
}

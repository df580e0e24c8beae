import { refusalOf, type StoryStep } from '@broadsheet/newsroom'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../../payload-types'
import { notedSave } from '../../../saving/noteSave'
import { storyBefore } from '../rememberStory'
import { notTakenDown } from './takedownField'

/** `req.context` key of a request that puts a story back. */
export const puttingBack = 'putting-back'

/**
 * Keeps a story that is taken down exactly as readers last saw it: drafts of it may be saved, and nothing else, until it is
 * put back. Whatever a save says of the takedown itself, the stored story knows better.
 * @throws APIError 409 with the sentence for the person
 */
export const guardTakedown: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, operation, req }) => {
  const { row: stored } = storyBefore(req, operation === 'update' ? originalDoc?.id : undefined)
  if (req.context[puttingBack] === true) return data
  const step = stepOf(data, notedSave(req, 'articles')?.draft === true)
  const refusal = step === null ? null : refusalOf(step, { live: false, takenDown: Boolean(stored?.takedown?.at) })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
  return { ...data, takedown: stored?.takedown ?? notTakenDown }
}

function stepOf(data: Partial<Article>, savingDraft: boolean): StoryStep | null {
  if (data._status === 'published') return 'publish'
  if (data.deletedAt) return 'trash'
  return savingDraft ? null : 'store'
}

import { refusalOf, type StoryStep } from '@broadsheet/newsroom'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import type { Article } from '../../../payload-types'
import { storyBefore } from '../rememberStory'
import { notTakenDown } from './takedownField'

/** `req.context` key of a request that puts a story back. */
export const puttingBack = 'putting-back'

const draftKey = 'saving-a-draft'

const restoringKey = 'restoring-as-a-draft'
const saves: ReadonlySet<unknown> = new Set(['create', 'update', 'restoreVersion'])

/** Notes whether an operation saves a draft beside the story: hooks after it are not told. */
export const noteDraftSave: CollectionBeforeOperationHook = (hook) => {
  const operation: unknown = Reflect.get(hook, 'operation')
  if (!saves.has(operation)) return
  const asDraft = Reflect.get(hook.args, 'draft') === true
  hook.req.context[draftKey] = asDraft
  hook.req.context[restoringKey] = asDraft && operation === 'restoreVersion'
}

/**
 * Keeps a story that is taken down exactly as readers last saw it: drafts of it may be saved, and nothing else, until it is
 * put back. Whatever a save says of the takedown itself, the stored story knows better.
 * @throws APIError 409 with the sentence for the person
 */
export const guardTakedown: CollectionBeforeChangeHook<Article> = ({ data: given, originalDoc, operation, req }) => {
  // Payload makes a draft of a version restored as one, but only after its hooks
  const data: typeof given = req.context[restoringKey] === true ? { ...given, _status: 'draft' } : given
  const { row: stored } = storyBefore(req, operation === 'update' ? originalDoc?.id : undefined)
  if (req.context[puttingBack] === true) return data
  const step = stepOf(data, req.context[draftKey] === true)
  const refusal = step === null ? null : refusalOf(step, { live: false, takenDown: Boolean(stored?.takedown?.at) })
  if (refusal !== null) throw new APIError(refusal, 409, null, true)
  return { ...data, takedown: stored?.takedown ?? notTakenDown }
}

function stepOf(data: Partial<Article>, savingDraft: boolean): StoryStep | null {
  if (data._status === 'published') return 'publish'
  if (data.deletedAt) return 'trash'
  return savingDraft ? null : 'store'
}

import { decideSave } from '@broadsheet/newsroom'
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import { needsBase, staleSave } from './refusals'
import { notedSave } from './noteSave'

/**
 * For documents without versions: a form whose document someone else has changed since is refused (409). The admin always
 * says what it started from; a request that does not changes the fields it names in the document as it stands.
 */
export const refuseStaleEdit: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  const noted = notedSave(req, collection.slug)
  if (operation !== 'update' || noted === null || noted.by === 'newsroom' || noted.base === null) return data
  refuse(noted.base, originalDoc)
  return data
}

/** The same for a global. Its data is what was sent, filled up from the store where it was silent. */
export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ originalDoc, req }) => {
  const sent: unknown = req.data?.['updatedAt']
  if (req.payloadAPI === 'REST' && typeof sent === 'string') refuse(sent, originalDoc)
}

function refuse(base: string, stored: unknown): void {
  const at = typeof stored === 'object' && stored !== null && 'updatedAt' in stored ? stored.updatedAt : null
  if (typeof at !== 'string') return
  const verdict = decideSave({ base, from: null, carriesContent: true }, { at, from: null })
  if (verdict === 'needs-base') throw needsBase('page')
  if (verdict === 'stale') throw staleSave('page', { id: null, at, by: null })
}

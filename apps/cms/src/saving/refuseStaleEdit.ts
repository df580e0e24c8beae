import { decideSave } from '@broadsheet/newsroom'
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import { staleSave } from './refusals'
import { notedSave } from './noteSave'

/**
 * For documents without versions: a form whose document someone else has changed since is refused (409). The admin always
 * says what it started from; a request that does not changes the fields it names in the document as it stands.
 */
export const refuseStaleEdit: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  const noted = notedSave(req, collection.slug)
  const { singular } = collection.labels
  if (operation !== 'update' || noted === null || noted.by === 'newsroom' || noted.base === null) return data
  refuse(noted.base, originalDoc, typeof singular === 'string' ? `this ${singular.toLowerCase()}` : 'this')
  return data
}

/** The same for a global. Its data is what was sent, filled up from the store where it was silent. */
export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ global: { label }, originalDoc, req }) => {
  const sent: unknown = req.data?.['updatedAt']
  if (req.payloadAPI === 'REST' && typeof sent === 'string') refuse(sent, originalDoc, typeof label === 'string' ? `“${label}”` : 'this')
}

function refuse(base: string, stored: unknown, what: string): void {
  const at = typeof stored === 'object' && stored !== null && 'updatedAt' in stored ? stored.updatedAt : null
  if (typeof at !== 'string') return
  if (decideSave({ base, from: null, carriesContent: true }, { at, from: null }) === 'stale') throw staleSave(what, { id: null, at, by: null })
}

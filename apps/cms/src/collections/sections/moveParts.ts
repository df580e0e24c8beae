import type { CollectionAfterChangeHook } from 'payload'
import type { Section } from '../../payload-types'
import { storedParts } from './storedParts'

/** Parts go where their section goes. Each is saved by itself, so that it leaves a redirect and tells the site as any section does. */
export const moveParts: CollectionAfterChangeHook<Section> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.path === previousDoc.path) return
  for (const { id } of await storedParts(req, doc.id)) {
    await req.payload.update({ collection: 'sections', id, data: {}, trash: true, depth: 0, req })
  }
}

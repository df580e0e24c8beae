import { faultOfDeleting } from '@broadsheet/newsroom'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import type { Media } from '../../../payload-types'
import { goesToTrash } from '../../usage/goesToTrash'
import { usesOf } from './usesOf'

/**
 * Refuses to delete a picture that something shows, one by one and in bulk.
 * @throws APIError 409 with the list in words and, as `data.uses`, in full
 */
export const refuseUsed: CollectionBeforeDeleteHook = ({ id, req }) => refuse(req, String(id))

/**
 * Refuses the trash to a picture that something shows, likewise.
 * @throws APIError as above
 */
export const refuseTrashOfUsed: CollectionBeforeChangeHook<Media> = async (hook) => {
  if (goesToTrash(hook) && hook.originalDoc !== undefined) await refuse(hook.req, hook.originalDoc.id)
}

async function refuse(req: PayloadRequest, id: string): Promise<void> {
  const uses = await usesOf(req, id)
  const fault = faultOfDeleting(uses)
  if (fault !== null) throw new APIError(fault, 409, { uses }, true)
}

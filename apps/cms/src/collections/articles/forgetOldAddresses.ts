import type { CollectionBeforeDeleteHook } from 'payload'

/** A story deleted for good takes its old addresses along: they would lead nowhere. */
export const forgetOldAddresses: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'redirects', where: { 'to.reference.value': { equals: id } }, req })
}

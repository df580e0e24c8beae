import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { record } from '../../audit/record'
import type { User } from '../../payload-types'

const titled = ({ name, email }: User) => `${name} (${email})`
const inOrder = (roles: readonly string[]) => roles.toSorted().join(', ')

/** Writes down who was given an account and whose roles were changed. */
export const recordPeople: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  // the first account makes itself
  if (operation === 'create') return req.user === null ? undefined : record(req, { action: 'invited', kind: 'colleague', id: doc.id, title: titled(doc), detail: inOrder(doc.roles) })
  const [before, after] = [inOrder(previousDoc.roles), inOrder(doc.roles)]
  if (before !== after) await record(req, { action: 'roles-changed', kind: 'colleague', id: doc.id, title: titled(doc), detail: `${after} (until now ${before})` })
}

/** Writes down that an account is gone. */
export const recordLeaving: CollectionAfterDeleteHook<User> = ({ doc, req }) =>
  record(req, { action: 'deleted', kind: 'colleague', id: doc.id, title: titled(doc) })

import { scopeOf, type Action, type Resource } from '@broadsheet/newsroom'
import type { Access, FieldAccess, Where } from 'payload'
import { rolesOf } from './rolesOf'

/** Which documents the narrower scopes mean for a collection; a scope that is not given reaches nothing. */
type Reach = { own?: (userId: string) => Where; public?: Where | Access }

/** Payload's access function for a line of the permission table. */
export const allow =
  <R extends Resource>(action: Action<R>, resource: R, reach: Reach = {}): Access =>
  (args) => {
    const { user } = args.req
    switch (scopeOf(rolesOf(user), action, resource)) {
      case 'all':
        return true
      case 'own':
        return user !== null && reach.own !== undefined ? reach.own(user.id) : false
      case 'public':
        return typeof reach.public === 'function' ? reach.public(args) : (reach.public ?? false)
      case 'none':
        return false
    }
  }

/** What can be done to any collection. */
type Handled = 'read' | 'create' | 'update' | 'delete'
type Collected = { [R in Resource]: Handled extends Action<R> ? R : never }[Resource]

/** The same for all that can be done to a collection, where nothing in it is narrower. */
export const allowEach = (resource: Collected): Record<Handled, Access> => ({
  read: allow('read', resource),
  create: allow('create', resource),
  update: allow('update', resource),
  delete: allow('delete', resource),
})

/** The same for a field, which is either there for a person or not. */
export const allowField =
  <R extends Resource>(action: Action<R>, resource: R): FieldAccess =>
  ({ req }) =>
    scopeOf(rolesOf(req.user), action, resource) === 'all'

/** Fields that are the newsroom's own business: any member of staff sees them, readers never do. */
export const staffOnly: FieldAccess = ({ req }) => rolesOf(req.user).length > 0

/** Fields the newsroom works out itself. */
export const nobody: FieldAccess = () => false

import type { Access } from 'payload'
import { rolesOf } from './rolesOf'

/** The same access, but readers do not see what is in the trash, even when they ask for it. */
export const outOfTrash =
  (rule: Access): Access =>
  async (args) => {
    const granted = await rule(args)
    return granted === true && rolesOf(args.req.user).length === 0 ? { deletedAt: { exists: false } } : granted
  }

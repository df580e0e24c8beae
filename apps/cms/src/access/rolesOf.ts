import { isStaffRole, type Role } from '@broadsheet/newsroom'

/** The roles of whoever is asking: an empty list for a visitor. */
export function rolesOf(user: { roles?: readonly unknown[] | null } | null | undefined): Role[] {
  return (user?.roles ?? []).filter(isStaffRole)
}

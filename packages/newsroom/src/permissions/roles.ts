/** What a person in the newsroom may be; several at once are allowed. */
export const staffRoles = ['admin', 'editor', 'reporter', 'moderator'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Everyone who ever asks: staff, the reader site acting for its readers, and a visitor without any login. */
export const roles = [...staffRoles, 'site', 'visitor'] as const
export type Role = (typeof roles)[number]

/** Whether `value` is the name of a role that staff may hold. */
export const isStaffRole = (value: unknown): value is StaffRole => staffRoles.some((role) => role === value)

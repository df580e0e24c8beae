'use client'

import { staffRoles, type StaffRole } from '@broadsheet/newsroom'
import { useId } from 'react'
import css from './InviteForm.module.css'

const duties: Record<StaffRole, { label: string; does: string }> = {
  admin: { label: 'Admin', does: 'does everything, invites colleagues and sets the paper up' },
  editor: { label: 'Editor', does: 'writes, publishes and takes down any story, decides on comments' },
  reporter: { label: 'Reporter', does: 'writes stories and hands them to an editor' },
  moderator: { label: 'Moderator', does: 'decides which comments readers see' },
}

type Props = { roles: StaffRole[]; error: string | undefined; onChange: (roles: StaffRole[]) => void }

/** The roles a colleague is given; several are allowed. */
export function RoleChoice({ roles, error, onChange }: Props) {
  const id = useId()
  return (
    <fieldset className={css['roles']} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend>Roles</legend>
      {staffRoles.map((role) => (
        <label key={role} className={css['role']}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            aria-invalid={error !== undefined}
            onChange={(event) => onChange(event.target.checked ? [...roles, role] : roles.filter((held) => held !== role))}
          />
          <span>
            <strong>{duties[role].label}</strong> {duties[role].does}
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className={css['error']}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

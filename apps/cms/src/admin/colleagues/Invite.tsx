import { scopeOf } from '@broadsheet/newsroom'
import type { BeforeListTableServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { mailFolder } from '../desk/mailFolder'
import { InviteForm } from './InviteForm.client'

/** The invitation form above the list of colleagues, for those who may make accounts. */
export function Invite({ user }: BeforeListTableServerProps) {
  return scopeOf(rolesOf(user), 'create', 'users') === 'all' ? <InviteForm mailFolder={mailFolder} /> : null
}

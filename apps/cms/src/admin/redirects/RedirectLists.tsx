import { scopeOf } from '@broadsheet/newsroom'
import type { BeforeListTableServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { ImportRedirects } from './ImportRedirects.client'

/** Above the list of redirects: lists of them, in and out, for those who may change them. */
export function RedirectLists({ user }: BeforeListTableServerProps) {
  return scopeOf(rolesOf(user), 'update', 'redirects') === 'all' ? <ImportRedirects /> : null
}

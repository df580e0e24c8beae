import { scopeOf } from '@broadsheet/newsroom'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { rolesOf } from '../../../access/rolesOf'

/** The way to the desk, above all else in the navigation, for those who decide about comments. */
export function DeskNavLink({ payload, user }: ServerProps) {
  if (user === undefined || scopeOf(rolesOf(user), 'update', 'comments') !== 'all') return null
  return (
    <Link className="nav__link" id="nav-moderation" href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/moderation' })} prefetch={false}>
      <span className="nav__link-label">Moderation</span>
    </Link>
  )
}

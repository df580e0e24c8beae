import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import css from './DeskTabs.module.css'

type Tab = 'desk' | 'figures'

/** The title of the desk, with what belongs to it: its figures, the archive of all comments, the rules. */
export function DeskTabs({ adminRoute, current }: { adminRoute: string; current: Tab }) {
  const tabs: { label: string; path: `/${string}`; tab?: Tab }[] = [
    { label: 'Desk', path: '/moderation', tab: 'desk' },
    { label: 'Figures', path: '/moderation/figures', tab: 'figures' },
    { label: 'Archive', path: '/collections/comments' },
    { label: 'Rules', path: '/globals/discussion' },
  ]
  return (
    <div className={css['head']}>
      <h1 className={css['title']}>Moderation</h1>
      <nav aria-label="Moderation">
        <ul className={css['tabs']}>
          {tabs.map(({ label, path, tab }) => (
            <li key={path}>
              <Link className={css['tab']} href={formatAdminURL({ adminRoute, path })} prefetch={false} aria-current={tab === current ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

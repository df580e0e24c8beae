import { articlePath } from '@broadsheet/contract'
import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { env } from '../../env'
import { Moment } from './Moment.client'
import type { ListedStory } from './readDesk'
import css from './StoryList.module.css'

type Props = {
  title: string
  /** What to say when there is none. */
  empty: string
  stories: ListedStory[]
  adminRoute: string
  /** Whether each story comes with a link to its page. */
  onSite: boolean
}

/** Stories of the start page, each leading to where it is written. */
export function StoryList({ title, empty, stories, adminRoute, onSite }: Props) {
  return (
    <section className={css['section']}>
      <h2 className={css['title']}>{title}</h2>
      {stories.length === 0 && <p className={css['empty']}>{empty}</p>}
      <ul className={css['stories']}>
        {stories.map(({ id, headline, path, at }) => (
          <li key={id} className={css['story']}>
            <Link className={css['headline']} href={formatAdminURL({ adminRoute, path: `/collections/articles/${id}` })} prefetch={false} dir="auto">
              {headline || 'Untitled'}
            </Link>
            <span className={css['facts']}>
              <Moment at={at} />
              {onSite && path !== null && (
                <a href={`${env.SITE_URL}${articlePath({ path })}`} target="_blank" rel="noreferrer" aria-label={`View on site: ${headline}`}>
                  View on site
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

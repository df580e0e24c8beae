import { archivePath, articlePath, sectionPath, type ArticleCard, type Site } from '@broadsheet/contract'
import { accentOf } from '../../design/accentOf'
import { ListPage } from '../../design/ListPage'
import { shownHeadline } from '../../design/shownHeadline'
import { Time } from '../../design/Time'
import styles from './Archive.module.css'
import { archiveWords } from './archiveWords'
import { monthName } from './monthName'

type Props = {
  site: Site
  month: string
  page: number
  stories: Pick<ArticleCard, 'path' | 'headline' | 'section' | 'publishedAt' | 'retracted'>[]
  hasNext: boolean
}

/** A page of what was published in a month, in the order in which it came. */
export function MonthPage({ site, month, page, stories, hasNext }: Props) {
  const name = monthName(month, site)
  return (
    <ListPage title={archiveWords.titleOf(name, page)} above={archiveWords.title} description={archiveWords.descriptionOf(name)}>
      <ol role="list" className={styles.stories}>
        {stories.map((story) => (
          <li key={story.path} {...accentOf(story.section)}>
            <p>
              <Time instant={story.publishedAt} site={site} precision="day" /> <a href={sectionPath(story.section)}>{story.section.name}</a>
            </p>
            <h2>
              <a href={articlePath(story)}>{shownHeadline(story)}</a>
            </h2>
          </li>
        ))}
      </ol>
      <nav className={styles.pages} aria-label={archiveWords.pages}>
        {page > 1 && (
          <a href={archivePath(month, page - 1)} rel="prev">
            {archiveWords.earlier}
          </a>
        )}
        {hasNext && (
          <a href={archivePath(month, page + 1)} rel="next">
            {archiveWords.later}
          </a>
        )}
        <a href={archivePath()}>{archiveWords.all}</a>
      </nav>
    </ListPage>
  )
}

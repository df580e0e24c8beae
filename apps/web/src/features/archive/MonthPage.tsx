import { archivePath, articlePath, sectionPath, type ArticleCard, type Site } from '@broadsheet/contract'
import { accentOf } from '../../design/accentOf'
import { Headline } from '../../design/Headline'
import { ListPage } from '../../design/ListPage'
import { Time } from '../../design/Time'
import { useWords } from '../../words/Wording'
import styles from './Archive.module.css'
import { monthName } from './monthName'

type Props = {
  site: Site
  month: string
  page: number
  stories: Pick<ArticleCard, 'path' | 'headline' | 'section' | 'publishedAt' | 'retracted' | 'language'>[]
  hasNext: boolean
}

/** A page of what was published in a month, in the order in which it came. */
export function MonthPage({ site, month, page, stories, hasNext }: Props) {
  const words = useWords().archive
  const name = monthName(month, site)
  return (
    <ListPage title={words.titleOf(name, page)} above={words.title} description={words.descriptionOf(name)}>
      <ol data-unmarked="" className={styles.stories}>
        {stories.map((story) => (
          <li key={story.path} {...accentOf(story.section)}>
            <p>
              <Time instant={story.publishedAt} site={site} precision="day" /> <a href={sectionPath(story.section)}>{story.section.name}</a>
            </p>
            <h2>
              <a href={articlePath(story)}><Headline story={story} /></a>
            </h2>
          </li>
        ))}
      </ol>
      <nav className={styles.pages} aria-label={words.pages}>
        {page > 1 && (
          <a href={archivePath(month, page - 1)} rel="prev">
            {words.earlier}
          </a>
        )}
        {hasNext && (
          <a href={archivePath(month, page + 1)} rel="next">
            {words.later}
          </a>
        )}
        <a href={archivePath()}>{words.all}</a>
      </nav>
    </ListPage>
  )
}

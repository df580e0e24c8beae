import { articlePath, correctionsPath, type Site } from '@broadsheet/contract'
import { CorrectionText } from '../../design/CorrectionText'
import { ListPage } from '../../design/ListPage'
import { shownHeadline } from '../../design/shownHeadline'
import type { CorrectionEntry } from './correctionEntries'
import styles from './CorrectionsPage.module.css'
import { correctionsWords } from './correctionsWords'

type Props = {
  entries: CorrectionEntry[]
  site: Site
  /** The year the page is about (`yyyy`), or null for the newest of all. */
  year: string | null
  /** The years before and after it that have corrections to look for, or null. */
  earlier: string | null
  later: string | null
}

/** What the paper has corrected, for everyone to see. */
export function CorrectionsPage({ entries, site, year, earlier, later }: Props) {
  return (
    <ListPage title={year === null ? correctionsWords.title : correctionsWords.titleOf(year)} description={correctionsWords.description}>
      {entries.length === 0 && <p>{year === null ? correctionsWords.none : correctionsWords.noneIn(year)}</p>}
      <ol role="list" className={styles.list}>
        {entries.map(({ correction, story }) => (
          <li key={`${story.id} ${correction.at} ${correction.text}`}>
            <h2>
              <a href={articlePath(story)}>{shownHeadline(story)}</a>
            </h2>
            <CorrectionText correction={correction} site={site} />
          </li>
        ))}
      </ol>
      {(year !== null || earlier !== null) && (
        <nav className={styles.years} aria-label={correctionsWords.years}>
          {year !== null && <a href={correctionsPath()}>{correctionsWords.newest}</a>}
          {later !== null && <a href={correctionsPath(later)}>{correctionsWords.all(later)}</a>}
          {earlier !== null && <a href={correctionsPath(earlier)}>{correctionsWords.all(earlier)}</a>}
        </nav>
      )}
    </ListPage>
  )
}

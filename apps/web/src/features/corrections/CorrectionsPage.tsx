import { articlePath, correctionsPath, type Site } from '@broadsheet/contract'
import { CorrectionText } from '../../design/CorrectionText'
import { Headline } from '../../design/Headline'
import { ListPage } from '../../design/ListPage'
import { useWords } from '../../words/Wording'
import type { CorrectionEntry } from './correctionEntries'
import styles from './CorrectionsPage.module.css'

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
  const words = useWords().corrections
  return (
    <ListPage title={year === null ? words.title : words.titleOf(year)} description={words.description}>
      {entries.length === 0 && <p>{year === null ? words.none : words.noneIn(year)}</p>}
      <ol data-unmarked="" className={styles.list}>
        {entries.map(({ correction, story }) => (
          <li key={`${story.id} ${correction.at} ${correction.text}`}>
            <h2>
              <a href={articlePath(story)}><Headline story={story} /></a>
            </h2>
            <CorrectionText correction={correction} language={story.language} site={site} />
          </li>
        ))}
      </ol>
      {(year !== null || earlier !== null) && (
        <nav className={styles.years} aria-label={words.years}>
          {year !== null && <a href={correctionsPath()}>{words.newest}</a>}
          {later !== null && <a href={correctionsPath(later)}>{words.all(later)}</a>}
          {earlier !== null && <a href={correctionsPath(earlier)}>{words.all(earlier)}</a>}
        </nav>
      )}
    </ListPage>
  )
}

import { archivePath, type PublishedMonth, type Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { useWords } from '../../words/Wording'
import styles from './Archive.module.css'
import { monthName } from './monthName'

/** Every month in which something was published, by year, newest first. */
export function MonthList({ months, site }: { months: PublishedMonth[]; site: Site }) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 'yyyy'.length)))]
  const { archive: words, year: written } = useWords()
  return (
    <ListPage title={words.title} description={words.description}>
      {months.length === 0 && <p className={styles.none}>{words.none}</p>}
      {years.map((year) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{written(year)}</h2>
          <ol data-unmarked="">
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, stories }) => (
                <li key={month}>
                  <a href={archivePath(month)}>{monthName(month, site)}</a> <span>{words.stories(stories)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </ListPage>
  )
}

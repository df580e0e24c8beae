import { archivePath, type PublishedMonth, type Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import styles from './Archive.module.css'
import { archiveWords } from './archiveWords'
import { monthName } from './monthName'

/** Every month in which something was published, by year, newest first. */
export function MonthList({ months, site }: { months: PublishedMonth[]; site: Site }) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 'yyyy'.length)))]
  const numbers = new Intl.NumberFormat(site.language)
  return (
    <ListPage title={archiveWords.title} description={archiveWords.description}>
      {months.length === 0 && <p className={styles.none}>{archiveWords.none}</p>}
      {years.map((year) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol role="list">
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, stories }) => (
                <li key={month}>
                  <a href={archivePath(month)}>{monthName(month, site)}</a> <span>{archiveWords.count(stories, numbers.format(stories))}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </ListPage>
  )
}

import { archivePath, correctionsPath, feedPath, frontPath, searchPath, sectionPath, type SectionRef, type Site, writtenPagePath } from '@broadsheet/contract'
import { useWords } from '../words/Wording'
import styles from './Footer.module.css'

/** The foot of every page: the imprint's line, the sections once more, the archive, the feed, what the paper says of itself. */
export function Footer({ site, sections }: { site: Site | null; sections: SectionRef[] }) {
  const words = useWords().paper
  if (site === null) return null
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.name}>{site.title}</p>
        {site.footer !== null && <p>{site.footer}</p>}
      </div>
      <nav aria-label={words.foot}>
        <ul data-unmarked="" className={styles.links}>
          {sections.map((section) => (
            <li key={section.path}>
              <a href={sectionPath(section)}>{section.name}</a>
            </li>
          ))}
          <li>
            <a href={searchPath()}>{words.search}</a>
          </li>
          <li>
            <a href={archivePath()}>{words.archive}</a>
          </li>
          <li>
            <a href={correctionsPath()}>{words.corrections}</a>
          </li>
          <li>
            <a href={feedPath(frontPath())}>{words.feed}</a>
          </li>
          {site.footerPages.map((page) => (
            <li key={page.slug}>
              <a href={writtenPagePath(page)}>{page.title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}

import { frontPath, rootOf, searchPath, sectionPath, type SectionRef, type Site } from '@broadsheet/contract'
import { useWords } from '../words/Wording'
import { accentOf } from './accentOf'
import styles from './Masthead.module.css'
import { Time } from './Time'

/** Where in the paper a page lies: its front, with the time of its newest story, or inside, perhaps in a section, named by its path. */
export type Place = { front: true; edition: string | null } | { front: false; section: string | null; isSectionPage: boolean }

type Props = { site: Site | null; sections: SectionRef[]; place: Place }

/** The paper's name, set large on the front page where it is the page's heading, and the sections. */
export function Masthead({ site, sections, place }: Props) {
  const words = useWords().paper
  const Name = place.front ? 'h1' : 'p'
  const current = place.front ? null : place.section
  const marked = (section: SectionRef) => current !== null && rootOf({ path: current }) === section.path
  const isShown = (section: SectionRef) => !place.front && place.isSectionPage && section.path === current
  return (
    <header className={`${styles.masthead} ${(place.front ? styles.front : styles.inside) ?? ''}`}>
      <Name className={styles.name}>
        <a href={frontPath()}>{site?.title ?? words.front}</a>
      </Name>
      {site !== null && place.front && (
        <div className={styles.dateline}>
          <p>{site.tagline}</p>
          {place.edition !== null && (
            <p>
              {words.latest} <Time instant={place.edition} site={site} precision="exact" />
            </p>
          )}
        </div>
      )}
      {sections.length > 0 && (
        <nav aria-label={words.sections} className={styles.sections}>
          <ul data-unmarked="">
            {sections.map((section) => (
              <li key={section.path} {...accentOf(section)}>
                <a href={sectionPath(section)} aria-current={!marked(section) ? undefined : isShown(section) ? 'page' : 'true'}>
                  {section.name}
                </a>
              </li>
            ))}
            <li>
              <a href={searchPath()}>{words.search}</a>
            </li>
          </ul>
        </nav>
      )}
    </header>
  )
}

import { articlePath, type Neighbour, type SectionRef } from '@broadsheet/contract'
import { shownHeadline } from '../../design/shownHeadline'
import { articleWords } from './articleWords'
import styles from './Neighbours.module.css'

/** The story before and the story after, in the same section. */
export function Neighbours({ section, previous, next }: { section: SectionRef; previous: Neighbour | null; next: Neighbour | null }) {
  if (previous === null && next === null) return null
  return (
    <nav className={styles.neighbours} aria-label={articleWords.neighbours(section.name)}>
      {previous !== null && (
        <a href={articlePath(previous)} rel="prev">
          <span>{articleWords.previous}</span> {shownHeadline(previous)}
        </a>
      )}
      {next !== null && (
        <a href={articlePath(next)} rel="next" className={styles.next}>
          <span>{articleWords.next}</span> {shownHeadline(next)}
        </a>
      )}
    </nav>
  )
}

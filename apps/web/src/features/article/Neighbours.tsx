import { articlePath, type Neighbour, type SectionRef } from '@broadsheet/contract'
import { Headline } from '../../design/Headline'
import { useWords } from '../../words/Wording'
import styles from './Neighbours.module.css'

/** The story before and the story after, in the same section. */
export function Neighbours({ section, previous, next }: { section: SectionRef; previous: Neighbour | null; next: Neighbour | null }) {
  const words = useWords().story
  if (previous === null && next === null) return null
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours(section.name)}>
      {previous !== null && (
        <a href={articlePath(previous)} rel="prev">
          <span>{words.previous}</span> <Headline story={previous} />
        </a>
      )}
      {next !== null && (
        <a href={articlePath(next)} rel="next" className={styles.next}>
          <span>{words.next}</span> <Headline story={next} />
        </a>
      )}
    </nav>
  )
}

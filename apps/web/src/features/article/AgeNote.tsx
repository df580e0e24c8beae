import { useWords } from '../../words/Wording'
import styles from './AgeNote.module.css'
import { anniversary, yearsSince } from './yearsSince'

/**
 * That a story is old, for those who were led to it by a search. Counted when the page is rendered, which the site does anew
 * every hour that somebody reads it. A copy kept for longer, as by an edge while the site is down, may be older than the
 * story was: so the note is always there, hidden until its day, and `enhance` shows it once that has come. Without script
 * the first reader after a long silence may miss it; the rendering that this reader sets off has it.
 */
export function AgeNote({ publishedAt, now }: { publishedAt: string; now: string }) {
  const words = useWords()
  const years = yearsSince(publishedAt, now)
  return (
    <p className={styles.age} hidden={years === 0} data-from={years === 0 ? anniversary(publishedAt, 1) : undefined}>
      {words.story.age(Math.max(1, years))}
    </p>
  )
}

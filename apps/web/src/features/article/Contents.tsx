import type { Article } from '@broadsheet/contract'
import { bodyHeadings } from '../../design/bodyHeadings'
import { articleWords } from './articleWords'
import styles from './Contents.module.css'

const fewest = 4
/** Words: about four minutes of reading. */
const longStory = 900

/** What a long story is divided into, with a link to each part. */
export function Contents({ story: { body, wordCount } }: { story: Pick<Article, 'body' | 'wordCount'> }) {
  const parts = bodyHeadings(body).filter(({ level }) => level === 2)
  if (wordCount <= longStory || parts.length < fewest) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{articleWords.contents}</h2>
      <ul role="list">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { Article } from '@broadsheet/contract'
import { bodyHeadings } from '../../design/bodyHeadings'
import { Passage } from '../../words/Passage'
import { useWords } from '../../words/Wording'
import styles from './Contents.module.css'

const fewest = 4
/** Words: about four minutes of reading. */
const longStory = 900

/** What a long story is divided into, with a link to each part. */
export function Contents({ story: { body, wordCount, language } }: { story: Pick<Article, 'body' | 'wordCount' | 'language'> }) {
  const words = useWords()
  const parts = bodyHeadings(body).filter(({ level }) => level === 2)
  if (wordCount <= longStory || parts.length < fewest) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{words.story.contents}</h2>
      <ul data-unmarked="">
        {parts.map(({ id, words: heading }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Passage as="span" language={language}>
                {heading}
              </Passage>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { type Article, authorPath, seriesPath, topicPath } from '@broadsheet/contract'
import { Fragment } from 'react'
import { shownHeadline } from '../../design/shownHeadline'
import { useWords } from '../../words/Wording'
import { Share } from './Share'
import styles from './StoryFoot.module.css'

/** What stands under the last line: the series it is a part of, the topics, ways to pass the story on, and a line on those who wrote it. */
export function StoryFoot({ story, address }: { story: Article; address: string | null }) {
  const words = useWords()
  const writers = story.byline.filter(({ role }) => role === 'text').map(({ author }) => author)
  if (story.topics.length === 0 && story.series === null && writers.length === 0 && address === null) return null
  return (
    <footer className={styles.foot}>
      {story.series !== null && (
        <p className={styles.series}>
          {words.story.series} <a href={seriesPath(story.series)}>{story.series.name}</a>
        </p>
      )}
      {story.topics.length > 0 && (
        <div className={styles.topics}>
          <h2 id="topics">{words.story.topics}</h2>
          <ul data-unmarked="" aria-labelledby="topics">
            {story.topics.map((topic) => (
              <li key={topic.slug}>
                <a href={topicPath(topic)} rel="tag">
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {address !== null && <Share address={address} headline={shownHeadline(story, words)} />}
      {writers.length > 0 && (
        <p className={styles.author}>
          {words.story.writtenBy}{' '}
          {writers.map((author, index) => (
            <Fragment key={author.slug}>
              {words.joiner(index, writers.length)}
              <a href={authorPath(author)} rel="author">
                <bdi>{author.name}</bdi>
              </a>
              {author.roleLine !== null && `${words.comma}${author.roleLine}`}
            </Fragment>
          ))}
        </p>
      )}
    </footer>
  )
}

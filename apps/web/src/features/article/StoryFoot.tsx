import { type Article, authorPath, topicPath } from '@broadsheet/contract'
import { Fragment } from 'react'
import { joinerBefore } from '../../design/bylineParts'
import { articleWords } from './articleWords'
import styles from './StoryFoot.module.css'

/** What stands under the last line: the topics and a line on those who wrote it. */
export function StoryFoot({ story }: { story: Article }) {
  const writers = story.byline.filter(({ role }) => role === 'text').map(({ author }) => author)
  if (story.topics.length === 0 && writers.length === 0) return null
  return (
    <footer className={styles.foot}>
      {story.topics.length > 0 && (
        <div className={styles.topics}>
          <h2 id="topics">{articleWords.topics}</h2>
          <ul role="list" aria-labelledby="topics">
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
      {writers.length > 0 && (
        <p className={styles.author}>
          {articleWords.writtenBy}{' '}
          {writers.map((author, index) => (
            <Fragment key={author.slug}>
              {joinerBefore(index, writers.length)}
              <a href={authorPath(author)} rel="author">
                <bdi>{author.name}</bdi>
              </a>
              {author.roleLine !== null && `, ${author.roleLine}`}
            </Fragment>
          ))}
        </p>
      )}
    </footer>
  )
}

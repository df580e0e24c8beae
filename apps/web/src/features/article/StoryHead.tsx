import type { Article, Site } from '@broadsheet/contract'
import { Byline } from '../../design/Byline'
import { Kicker } from '../../design/Kicker'
import { Time } from '../../design/Time'
import { articleWords } from './articleWords'
import styles from './StoryPage.module.css'

/** Headline, standfirst, who wrote it, and when. */
export function StoryHead({ story, site }: { story: Article; site: Site }) {
  return (
    <header className={styles.head}>
      <Kicker section={story.section} words={story.kicker} />
      <h1>{story.headline}</h1>
      {story.standfirst !== null && <p className={styles.standfirst}>{story.standfirst}</p>}
      <div className={styles.credits}>
        {story.byline.length > 0 && (
          <p className={styles.byline}>
            <Byline byline={story.byline} />
          </p>
        )}
        <p className={styles.times}>
          <span>
            {articleWords.published} <Time instant={story.publishedAt} site={site} precision="exact" />
          </span>
          {story.changedAt !== null && (
            <span>
              {articleWords.updated} <Time instant={story.changedAt} site={site} precision="exact" />
            </span>
          )}
          <span>{articleWords.minutes(story.readingMinutes)}</span>
        </p>
      </div>
    </header>
  )
}

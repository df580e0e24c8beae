import type { Article, Site } from '@broadsheet/contract'
import { Byline } from '../../design/Byline'
import { Kicker } from '../../design/Kicker'
import { shownHeadline } from '../../design/shownHeadline'
import { Time } from '../../design/Time'
import { AgeNote } from './AgeNote'
import { articleWords } from './articleWords'
import { CorrectionLine } from './CorrectionLine'
import type { Published } from './Published'
import styles from './StoryPage.module.css'

/** Headline, standfirst, who wrote it, and when. */
export function StoryHead({ story, site, published }: { story: Article; site: Site; published: Published | null }) {
  return (
    <header className={styles.head}>
      <Kicker section={story.section} words={story.kicker} />
      <h1>{shownHeadline(story)}</h1>
      {published !== null && <AgeNote publishedAt={story.publishedAt} now={published.now} />}
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
          {published !== null && published.commentCount > 0 && <a href="#comments">{articleWords.comments(published.commentCount)}</a>}
        </p>
      </div>
      <CorrectionLine corrections={story.corrections} site={site} />
    </header>
  )
}

import type { Article, Site } from '@broadsheet/contract'
import { Byline } from '../../design/Byline'
import { Headline } from '../../design/Headline'
import { Kicker } from '../../design/Kicker'
import { Time } from '../../design/Time'
import { Passage } from '../../words/Passage'
import { useWords } from '../../words/Wording'
import { AgeNote } from './AgeNote'
import { CorrectionLine } from './CorrectionLine'
import type { Published } from './Published'
import styles from './StoryPage.module.css'

/** Headline, standfirst, who wrote it, and when. */
export function StoryHead({ story, site, published }: { story: Article; site: Site; published: Published | null }) {
  const words = useWords().story
  return (
    <header className={styles.head}>
      <Kicker section={story.section} words={story.kicker} language={story.language} />
      <Title story={story} />
      {published !== null && <AgeNote publishedAt={story.publishedAt} now={published.now} />}
      {story.standfirst !== null && (
        <Passage as="p" language={story.language} className={styles.standfirst}>
          {story.standfirst}
        </Passage>
      )}
      <div className={styles.credits}>
        {story.byline.length > 0 && (
          <p className={styles.byline}>
            <Byline byline={story.byline} />
          </p>
        )}
        <p className={styles.times}>
          <span>
            {words.published} <Time instant={story.publishedAt} site={site} precision="exact" />
          </span>
          {story.changedAt !== null && (
            <span>
              {words.updated} <Time instant={story.changedAt} site={site} precision="exact" />
            </span>
          )}
          <span>{words.minutes(story.readingMinutes)}</span>
          {published !== null && published.commentCount > 0 && <a href="#comments">{words.comments(published.commentCount)}</a>}
        </p>
      </div>
      <CorrectionLine corrections={story.corrections} site={site} />
    </header>
  )
}

/** Set from the side at which its language begins, unless the paper has put words of its own before it. */
function Title({ story }: { story: Article }) {
  if (story.retracted) {
    return (
      <h1>
        <Headline story={story} />
      </h1>
    )
  }
  return (
    <Passage as="h1" language={story.language}>
      {story.headline}
    </Passage>
  )
}

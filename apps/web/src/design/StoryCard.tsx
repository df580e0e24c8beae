import { type ArticleCard, articlePath, type Site } from '@broadsheet/contract'
import { Byline } from './Byline'
import type { Precision } from './formatInstant'
import { Kicker } from './Kicker'
import { Picture } from './Picture'
import { shownHeadline } from './shownHeadline'
import styles from './StoryCard.module.css'
import { Time } from './Time'

export type CardProps = {
  story: ArticleCard
  site: Site
  /** The level of the headline in the page's outline. */
  level: 2 | 3 | 4
  /** `lead` opens a front page, `row` has its picture beside the words, `small` is a line in a column. */
  shape?: 'lead' | 'plain' | 'row' | 'small'
  /** How wide the picture is shown; without it the card shows none. */
  sizes?: string
  /** Whether this is the picture the page opens with. */
  first?: boolean
  precision?: Precision
  shows?: readonly ('section' | 'standfirst' | 'byline' | 'time')[]
}

/** A story in a list: everything in it leads to the story, save the names of its section and authors. */
export function StoryCard({ story, site, level, shape = 'plain', sizes, first = false, precision = 'day', shows = ['section', 'standfirst', 'time'] }: CardProps) {
  const Headline = `h${level}` as const
  const standfirst = shows.includes('standfirst') ? story.standfirst : null
  const byline = shows.includes('byline') ? story.byline : []
  return (
    <article className={`${styles.card} ${styles[shape] ?? ''}`}>
      {sizes !== undefined && story.leadMedia !== null && (
        <div className={styles.picture}>
          {/* the headline says where the picture leads, so it is not read out a second time */}
          <Picture media={story.leadMedia} sizes={sizes} shape={3 / 2} first={first} alt="" />
        </div>
      )}
      <div className={styles.words}>
        <Kicker section={shows.includes('section') ? story.section : null} words={story.kicker} />
        <Headline className={styles.headline}>
          <a href={articlePath(story)}>{shownHeadline(story)}</a>
        </Headline>
        {standfirst !== null && <p className={styles.standfirst}>{standfirst}</p>}
        {(byline.length > 0 || shows.includes('time')) && (
          <p className={styles.meta}>
            <Byline byline={byline} />
            {byline.length > 0 && shows.includes('time') && ' · '}
            {shows.includes('time') && <Time instant={story.publishedAt} site={site} precision={precision} />}
          </p>
        )}
      </div>
    </article>
  )
}

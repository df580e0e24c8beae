import { type ArticleCard, articlePath, type Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { Passage } from '../words/Passage'
import { Byline } from './Byline'
import type { Precision } from './formatInstant'
import { Headline } from './Headline'
import { Kicker } from './Kicker'
import { Picture } from './Picture'
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
  /** What of the story is shown in the place of its standfirst, in the story's own language. */
  excerpt?: ReactNode
}

/** A story in a list: everything in it leads to the story, save the names of its section and authors. */
export function StoryCard({ story, site, level, shape = 'plain', sizes, first = false, precision = 'day', shows = ['section', 'standfirst', 'time'], excerpt }: CardProps) {
  const Heading = `h${level}` as const
  const standfirst = excerpt ?? (shows.includes('standfirst') ? story.standfirst : null)
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
        <Kicker section={shows.includes('section') ? story.section : null} words={story.kicker} language={story.language} />
        <Heading className={styles.headline}>
          <a href={articlePath(story)}><Headline story={story} /></a>
        </Heading>
        {standfirst !== null && (
          <p className={styles.standfirst}>
            <Passage as="span" language={story.language}>
              {standfirst}
            </Passage>
          </p>
        )}
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

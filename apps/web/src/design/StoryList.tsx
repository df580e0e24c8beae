import type { ArticleCard, Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { type CardProps, StoryCard } from './StoryCard'
import styles from './StoryList.module.css'

type Props = {
  stories: ArticleCard[]
  site: Site
  /** What their cards show may differ from story to story. */
  shows: CardProps['shows'] | ((story: ArticleCard) => CardProps['shows'])
  /** What is said where there are none. */
  empty: string
  excerptOf?: (story: ArticleCard) => ReactNode
}

/** The stories of a section, author or topic, newest first; or those that a search has found. */
export function StoryList({ stories, site, shows, empty, excerptOf }: Props) {
  if (stories.length === 0) return <p className={styles.empty}>{empty}</p>
  return (
    <ol data-unmarked="" className={styles.list}>
      {stories.map((story) => (
        <li key={story.path}>
          <StoryCard story={story} site={site} level={2} shape="row" sizes="(width >= 58rem) 15rem, (width >= 36rem) 26vw, 92vw" shows={typeof shows === 'function' ? shows(story) : shows} excerpt={excerptOf?.(story)} />
        </li>
      ))}
    </ol>
  )
}

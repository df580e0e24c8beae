import type { ArticleCard, Site } from '@broadsheet/contract'
import { type CardProps, StoryCard } from './StoryCard'
import styles from './StoryList.module.css'

/** The stories of a section, author or topic, newest first. What their cards show may differ from story to story. */
export function StoryList({ stories, site, shows, empty }: { stories: ArticleCard[]; site: Site; shows: CardProps['shows'] | ((story: ArticleCard) => CardProps['shows']); empty: string }) {
  if (stories.length === 0) return <p className={styles.empty}>{empty}</p>
  return (
    <ol data-unmarked="" className={styles.list}>
      {stories.map((story) => (
        <li key={story.path}>
          <StoryCard story={story} site={site} level={2} shape="row" sizes="(width >= 58rem) 15rem, (width >= 36rem) 26vw, 92vw" shows={typeof shows === 'function' ? shows(story) : shows} />
        </li>
      ))}
    </ol>
  )
}

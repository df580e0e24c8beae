import { relatedShown, type ArticleCard, type Site } from '@broadsheet/contract'
import { StoryCard } from '../../design/StoryCard'
import { useWords } from '../../words/Wording'
import styles from './RelatedStories.module.css'

/** The stories the newsroom found closest to this one. */
export function RelatedStories({ stories, site }: { stories: ArticleCard[]; site: Site }) {
  const words = useWords()
  if (stories.length === 0) return null
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{words.story.related}</h2>
      <ul data-unmarked="">
        {stories.slice(0, relatedShown).map((story) => (
          <li key={story.path}>
            <StoryCard story={story} site={site} level={3} shape="small" sizes="(width >= 82rem) 18.5rem, (width >= 73rem) 22.5vw, (width >= 55rem) 30vw, (width >= 37rem) 45vw, 92vw" shows={['section', 'time']} />
          </li>
        ))}
      </ul>
    </section>
  )
}

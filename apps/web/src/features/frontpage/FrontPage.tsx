import type { ArticleCard, Site } from '@broadsheet/contract'
import { StoryCard } from '../../design/StoryCard'
import { useWords } from '../../words/Wording'
import styles from './FrontPage.module.css'
import { type Block, frontPageParts } from './frontPageParts'
import { SectionBlocks } from './SectionBlocks'

/** The front of the paper: what matters most, what came last, and each section's best. */
export function FrontPage({ latest, blocks, site }: { latest: ArticleCard[]; blocks: Block[]; site: Site }) {
  const words = useWords().frontPage
  const parts = frontPageParts({ latest, blocks })
  if (parts.lead === null) return <p className={styles.empty}>{words.empty}</p>
  return (
    <>
      <div className={styles.top}>
        <div className={styles.lead}>
          <StoryCard story={parts.lead} site={site} level={2} shape="lead" sizes="(width >= 82rem) 39rem, (width >= 64rem) 47vw, 92vw" first precision="recent" shows={['section', 'standfirst', 'byline', 'time']} />
          {parts.below.length > 0 && (
            <ul data-unmarked="" className={styles.below}>
              {parts.below.map((story) => (
                <li key={story.path}>
                  <StoryCard story={story} site={site} level={2} precision="recent" />
                </li>
              ))}
            </ul>
          )}
        </div>
        {parts.second.length > 0 && (
          <ul data-unmarked="" className={styles.column}>
            {parts.second.map((story, index) => (
              <li key={story.path}>
                <StoryCard story={story} site={site} level={2} sizes={index === 0 ? '(width >= 82rem) 18rem, (width >= 64rem) 21vw, (width >= 48rem) 43vw, 92vw' : undefined} precision="recent" />
              </li>
            ))}
          </ul>
        )}
        {parts.latest.length > 0 && (
          <section className={styles.column} aria-labelledby="latest">
            <h2 id="latest" className={styles.label}>
              {words.latest}
            </h2>
            <ol data-unmarked="" className={styles.latest}>
              {parts.latest.map((story) => (
                <li key={story.path}>
                  <StoryCard story={story} site={site} level={3} shape="small" precision="recent" shows={['time']} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <SectionBlocks blocks={parts.blocks} site={site} />
    </>
  )
}

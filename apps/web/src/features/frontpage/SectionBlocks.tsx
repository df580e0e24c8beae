import { sectionPath, type Site } from '@broadsheet/contract'
import { accentOf } from '../../design/accentOf'
import { StoryCard } from '../../design/StoryCard'
import type { Block } from './frontPageParts'
import styles from './SectionBlocks.module.css'

/** The lower half of the front page: a column for each section, its newest story with a picture. */
export function SectionBlocks({ blocks, site }: { blocks: Block[]; site: Site }) {
  if (blocks.length === 0) return null
  return (
    <div className={styles.blocks}>
      {blocks.map(({ section, stories }) => (
        <section key={section.path} className={styles.block} aria-labelledby={`in-${section.path}`} {...accentOf(section)}>
          <h2 id={`in-${section.path}`}>
            <a href={sectionPath(section)}>{section.name}</a>
          </h2>
          <ul data-unmarked="">
            {stories.map((story, index) => (
              <li key={story.path}>
                <StoryCard
                  story={story}
                  site={site}
                  level={3}
                  shape={index === 0 ? 'plain' : 'small'}
                  sizes={index === 0 ? '(width >= 82rem) 24.5rem, (width >= 64rem) 29vw, (width >= 48rem) 43vw, 92vw' : undefined}
                  shows={index === 0 ? ['standfirst', 'time'] : ['time']}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

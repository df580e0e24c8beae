import type { Article, Neighbour, Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { Caption } from '../../design/Caption'
import { Picture } from '../../design/Picture'
import proseStyles from '../../design/Prose.module.css'
import { RichText } from '../../design/RichText'
import { Neighbours } from './Neighbours'
import { RelatedStories } from './RelatedStories'
import { StoryFoot } from './StoryFoot'
import { StoryHead } from './StoryHead'
import styles from './StoryPage.module.css'

type Props = { story: Article; site: Site; previous: Neighbour | null; next: Neighbour | null; children: ReactNode }

/** A story, what leads on from it, and (as children) what readers say about it. */
export function StoryPage({ story, site, previous, next, children }: Props) {
  return (
    <>
      <article className={styles.story}>
        <StoryHead story={story} site={site} />
        {story.leadMedia !== null && (
          <figure className={styles.lead}>
            <Picture media={story.leadMedia} sizes="(width >= 66rem) 62rem, 92vw" first />
            <Caption media={story.leadMedia} />
          </figure>
        )}
        <div className={proseStyles.prose}>
          <RichText body={story.body} />
        </div>
        <StoryFoot story={story} />
      </article>
      <RelatedStories stories={story.related} site={site} />
      <Neighbours section={story.section} previous={previous} next={next} />
      {children}
    </>
  )
}

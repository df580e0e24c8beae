import type { Article, Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { Caption } from '../../design/Caption'
import { Picture } from '../../design/Picture'
import proseStyles from '../../design/Prose.module.css'
import { RichText } from '../../design/RichText'
import { Passage } from '../../words/Passage'
import { Contents } from './Contents'
import { Corrections } from './Corrections'
import { Neighbours } from './Neighbours'
import type { Published } from './Published'
import { RelatedStories } from './RelatedStories'
import { StoryFoot } from './StoryFoot'
import { StoryHead } from './StoryHead'
import styles from './StoryPage.module.css'

type Props = { story: Article; site: Site; published: Published | null; children: ReactNode }

/** A story, what leads on from it, and (as children) what readers say about it. `published` is null where it is only previewed. */
export function StoryPage({ story, site, published, children }: Props) {
  return (
    <>
      <article className={styles.story} data-address={published?.address}>
        <StoryHead story={story} site={site} published={published} />
        {story.leadMedia !== null && (
          <figure className={styles.lead}>
            <Picture media={story.leadMedia} sizes="(width >= 66rem) 62rem, 92vw" first />
            <Caption media={story.leadMedia} />
          </figure>
        )}
        <Contents story={story} />
        <Passage as="div" language={story.language} className={proseStyles.prose}>
          <RichText body={story.body} site={site} />
        </Passage>
        <Corrections story={story} site={site} />
        <StoryFoot story={story} address={published?.address ?? null} />
      </article>
      <RelatedStories stories={story.related} site={site} />
      {published !== null && <Neighbours section={story.section} previous={published.previous} next={published.next} />}
      {children}
    </>
  )
}

'use client'

import { storyPath, storyPathSchema } from '@broadsheet/contract'
import { useTyped, useTypedText } from '../writing/useTyped.client'
import { SearchResult } from './SearchResult.client'
import css from './ShownElsewhere.module.css'
import { SocialCard } from './SocialCard.client'
import { useSocialPicture } from './useSocialPicture.client'

/** A search result and the card beside a shared link, as the form now has them; `host` is where readers reach `paper`. */
export function ShownElsewhere({ paper, host, now }: { paper: string; host: string; now: string }) {
  const headline = useTypedText('headline')
  const standfirst = useTypedText('standfirst')
  const title = useTypedText('meta.title') || headline || 'No headline yet'
  const description = useTypedText('meta.description') || standfirst
  const picture = useSocialPicture(useTyped('meta.image'), useTyped('leadMedia'))
  const hidden = useTyped('meta.noIndex') === true
  const address = useAddress(now)
  return (
    <div className={css['previews']}>
      <section aria-labelledby="search-result">
        <h2 id="search-result">In search results</h2>
        {hidden ? <p className={css['hidden']}>Search engines are asked not to list this story.</p> : <SearchResult {...{ paper, host, address, title, description }} />}
      </section>
      <section aria-labelledby="social-card">
        <h2 id="social-card">Where a link is shared</h2>
        <div className={css['cards']}>
          <SocialCard scheme="light" {...{ host, title, description, picture }} />
          <SocialCard scheme="dark" {...{ host, title, description, picture }} />
        </div>
        {picture === null && <p className={css['hidden']}>Without a picture, most networks show a link that is hardly noticed.</p>}
      </section>
    </div>
  )
}

/** The story's `yyyy/mm/slug`: the one it has, or the one it would get now. */
function useAddress(now: string): string {
  const path = useTypedText('path')
  const slug = useTypedText('slug')
  return storyPathSchema.safeParse(path).success ? path : storyPath({ publishedAt: now, slug: slug || 'story' })
}

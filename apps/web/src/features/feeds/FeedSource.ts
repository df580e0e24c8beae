import type { ArticleCard, Correction, RichText, Site, TopicRef } from '@broadsheet/contract'

/** What a feed is made of. */
export type FeedSource = {
  site: Site
  origin: string
  /** The address of the list the feed follows. */
  listPath: string
  /** The WebSub hub that tells subscribers of the feed's news, if there is one. */
  hub: string | null
  /** The list's name, or null for the whole paper. */
  name: string | null
  stories: (ArticleCard & { body: RichText; topics: TopicRef[]; changedAt: string | null; corrections: Correction[] })[]
}

/** The title of a feed. */
export const feedTitle = ({ site, name }: FeedSource) => (name === null ? site.title : `${name} · ${site.title}`)

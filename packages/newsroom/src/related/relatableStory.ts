import type { Profile } from './profileOf'

/** Where a story stands towards readers. */
export type Standing = 'live' | 'embargoed' | 'unpublished' | 'taken down'

/** What relatedness looks at. Sections, topics, authors and series are named by their ids. */
export type RelatableStory = {
  id: string
  standing: Standing
  /** Paid for by somebody, and marked as such. */
  sponsored: boolean
  words: Profile
  section: string | null
  topics: readonly string[]
  authors: readonly string[]
  series: string | null
  /** ISO 8601, or null where nobody knows. */
  publishedAt: string | null
}

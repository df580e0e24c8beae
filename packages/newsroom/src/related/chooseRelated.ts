/** What relatedness looks at. Instants are ISO 8601. */
export type ComparableStory = { id: string; section: string; topics: readonly string[]; authors: readonly string[]; publishedAt: string }

/** What a shared property is worth. */
const weights = {
  /** a topic is chosen by a person for this very purpose */
  topic: 3,
  /** the same section keeps a reader among stories of a kind */
  section: 1,
  /** a byline followed is a mild interest, not a subject */
  author: 0.5,
  /** of two equally near stories the one closer in time; never outweighs a shared topic */
  time: 0.9,
} as const

const day = 86_400_000

/**
 * The stories to show under `story`, best first, at most `count`: the editor's `picks` in their order, then the nearest
 * candidates. Never the story itself, never one twice.
 */
export function chooseRelated({
  story,
  picks,
  candidates,
  count,
}: {
  story: ComparableStory
  picks: readonly string[]
  candidates: readonly ComparableStory[]
  count: number
}): string[] {
  const nearest = candidates
    .map((candidate) => ({ id: candidate.id, nearness: nearness(story, candidate) }))
    .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  return [...new Set([...picks, ...nearest])].filter((id) => id !== story.id).slice(0, count)
}

/** How near two stories are; at least a little above zero for any two. */
function nearness(one: ComparableStory, other: ComparableStory): number {
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length
  const days = Math.abs(Date.parse(one.publishedAt) - Date.parse(other.publishedAt)) / day
  return (
    weights.topic * shared(one.topics, other.topics) +
    weights.section * (one.section === other.section ? 1 : 0) +
    weights.author * shared(one.authors, other.authors) +
    weights.time / (1 + days / 7)
  )
}

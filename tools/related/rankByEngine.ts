import { likeliest, relateStories, searchDepth, searchTermsOf, type RelatableStory } from '@broadsheet/newsroom'
import type { Ranking, Stories } from './Stories'

/**
 * The newsroom's own choice, found as the newsroom finds it: of each term of a story only the stories closest in time are
 * looked at, and of those the likeliest are compared.
 */
export function rankByEngine(stories: Stories): Ranking {
  const paper = stories.paper()
  const { order, places } = byTime(stories)
  const rankOf = new Map(order.map((id, rank) => [id, rank]))
  const ranksOf = new Map<string, number[]>()
  for (const [rank, id] of order.entries()) {
    for (const { term } of searchTermsOf(stories.storyAt(places.get(id) ?? 0), paper)) {
      const ranks = ranksOf.get(term)
      if (ranks === undefined) ranksOf.set(term, [rank])
      else ranks.push(rank)
    }
  }
  const found = (story: RelatableStory, term: string) => around(ranksOf.get(term) ?? [], rankOf.get(story.id) ?? 0).map((rank) => order[rank] ?? '')

  return (place, count) => {
    const story = stories.storyAt(place)
    const terms = searchTermsOf(story, paper)
    const foundBy = new Map(terms.map(({ term }) => [term, found(story, term)]))
    const candidates = likeliest(terms, foundBy).map((id) => stories.storyAt(places.get(id) ?? 0))
    return relateStories({ story, candidates, paper, picks: [], never: new Set(), count }).map((related) => places.get(related.story.id) ?? 0)
  }
}

/** The `searchDepth` ranks closest to one's own, which is left out; all are in order. */
function around(ranks: readonly number[], self: number): readonly number[] {
  let [low, high] = [0, ranks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranks[middle] ?? 0) < self) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - searchDepth / 2, ranks.length - searchDepth - 1))
  return ranks.slice(start, start + searchDepth + 1).filter((rank) => rank !== self)
}

/**
 * The ids of all stories by date, and the place of each. Those without a date come first, scattered: the order of a file often follows its
 * labels, and of those the choice must not learn.
 */
function byTime(stories: Stories): { order: string[]; places: ReadonlyMap<string, number> } {
  const all = Array.from({ length: stories.size }, (_, place) => {
    const { id, publishedAt } = stories.storyAt(place)
    return { id, place, date: publishedAt ?? '', scattered: Math.imul(place + 1, 0x9e3779b1) >>> 0 }
  })
  const order = all.toSorted((a, b) => (a.date === b.date ? a.scattered - b.scattered : a.date < b.date ? -1 : 1)).map(({ id }) => id)
  return { order, places: new Map(all.map(({ id, place }) => [id, place])) }
}

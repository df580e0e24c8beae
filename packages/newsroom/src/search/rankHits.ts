import { fieldWeights, searchedFields, type SearchedField } from './searchEntryOf'

/** A story found, with how well it answers (higher is better) and when it was published, in seconds since 1970. */
export type Hit = { key: string; score: number; published: number }

/** What a story of today gains over a very old one that says the same. */
const gain = 0.35
/** The age, in seconds, at which half of it is left. */
const halved = 180 * 24 * 3600

/** Hits, the best first: by what they say, with a gentle preference for the newer. `now` in seconds since 1970. */
export function rankHits(hits: readonly Hit[], now: number): Hit[] {
  const worth = ({ score, published }: Hit) => score * (1 + gain / (1 + Math.max(0, now - published) / halved))
  return hits.map((hit) => ({ hit, worth: worth(hit) })).sort((a, b) => b.worth - a.worth || b.hit.published - a.hit.published).map(({ hit }) => hit)
}

/** Okapi BM25: how soon more of the same word stops counting, and how far long stories are held back. */
const [saturation, lengthPenalty] = [1.2, 0.75]
/** Words of a usual story. */
const usualLength = 500

/** How often each stem is used, counted by where it stands. */
export function weightedUses(stems: Record<SearchedField, readonly string[]>): Map<string, number> {
  const uses = new Map<string, number>()
  for (const field of searchedFields) for (const stem of stems[field]) uses.set(stem, (uses.get(stem) ?? 0) + fieldWeights[field])
  return uses
}

/** How well a story answers, by BM25: what it uses of each clause, how many of all stories use that, and its length in words. */
export function scoreOf({ clauses, length, stories }: { clauses: readonly { uses: number; usedBy: number }[]; length: number; stories: number }): number {
  const held = saturation * (1 - lengthPenalty + (lengthPenalty * length) / usualLength)
  return clauses.reduce((sum, { uses, usedBy }) => {
    const rarity = Math.log(1 + Math.max(0, stories - usedBy + 0.5) / (usedBy + 0.5))
    return sum + (rarity * uses * (saturation + 1)) / (uses + held)
  }, 0)
}

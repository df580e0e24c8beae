import type { Profile } from './profileOf'
import { vectorOf } from './vectorOf'

/** A story by whose nearness others are placed. */
export type Landmark = { id: string; words: Profile }

/** What is known of a word: how telling it is, and which landmarks use it, with what it says of each. */
export type Usage = { rarity: number; landmarks: Uint32Array; values: Float64Array }

/** What a paper teaches: how common its words are, and what it has lately been about. */
export type Paper = {
  usage: ReadonlyMap<string, Usage>
  /** How telling a word is that no landmark uses. */
  unmet: number
  /** The stories it was learnt from, by place. */
  landmarks: readonly string[]
}

/** How many stories are worth learning from; more cost time and teach little. */
export const landmarkCount = 1000

/** Learns a paper from its newest stories, `landmarkCount` of them at most. */
export function learnPaper(newest: readonly Landmark[]): Paper {
  const stories = newest.slice(0, landmarkCount)
  const counts = new Map<string, number>()
  for (const { words } of stories) for (const [stem] of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  // the fewer stories use a word, the more it tells; a little above zero for one that all use
  const rarity = (count: number) => Math.log(1 + (stories.length - count + 0.5) / (count + 0.5))
  const usage = new Map([...counts].map(([stem, count]): [string, Usage] => [stem, { rarity: rarity(count), landmarks: new Uint32Array(count), values: new Float64Array(count) }]))
  const paper = { usage, unmet: rarity(0), landmarks: stories.map(({ id }) => id) }

  const filled = new Map<string, number>()
  for (const [place, { words }] of stories.entries()) {
    for (const [stem, value] of vectorOf(words, paper)) {
      const found = usage.get(stem)
      const slot = filled.get(stem) ?? 0
      if (found === undefined) continue
      found.landmarks[slot] = place
      found.values[slot] = value
      filled.set(stem, slot + 1)
    }
  }
  return paper
}

/** How telling a word is in a paper. */
export const rarityOf = ({ usage, unmet }: Paper, stem: string): number => usage.get(stem)?.rarity ?? unmet

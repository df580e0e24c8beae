import type { Paper } from './learnPaper'
import { rarityOf } from './learnPaper'
import type { Profile } from './profileOf'

/** How much each of several things says of a story, of length 1. */
export type Vector<Key = string> = ReadonlyMap<Key, number>

/** After so many uses a further one adds less than the first did by half. */
const halfway = 1.5
/** A little under 1: words of many stories name its subject, and should not vanish beside the rare ones. */
const flattening = 0.85

/** How much a story makes of a word it uses so many times. */
export const stress = (uses: number): number => uses / (uses + halfway)

/** What a profile says in a paper that uses words as this one does. */
export function vectorOf(profile: Profile, paper: Paper): Vector {
  return ofLengthOne(profile.map(([stem, uses]): [string, number] => [stem, stress(uses) * rarityOf(paper, stem) ** flattening]))
}

/** The same proportions, of length 1. */
export function ofLengthOne<Key>(entries: readonly (readonly [Key, number])[]): Vector<Key> {
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0))
  const scaled = new Map<Key, number>()
  if (length > 0) for (const [key, value] of entries) scaled.set(key, value / length)
  return scaled
}

/** How alike two vectors are: 0 where they have nothing in common, 1 where they say the same. */
export function likeness<Key>(one: Vector<Key>, other: Vector<Key>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0)
  return sum
}

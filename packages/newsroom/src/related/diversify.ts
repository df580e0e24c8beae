import type { Ranked } from './rankStories'
import { likeness } from './vectorOf'

/** From here on two stories are the same report twice. */
export const copyLikeness = 0.8
/** From here on they begin to repeat each other. */
const repeats = 0.5
/** What a story that all but repeats one already chosen loses. */
const repetition = 0.3

/**
 * Adds to `picked` from `ranked`, best first, until there are `count`, so that they do not say the same thing again and
 * again: each loses by what it repeats of those chosen before it, and a copy of one of them is left out.
 */
export function diversify({ picked, ranked, count }: { picked: readonly Ranked[]; ranked: readonly Ranked[]; count: number }): Ranked[] {
  const chosen = [...picked]
  const open = ranked.map((one) => ({ one, repeated: Math.max(0, ...picked.map(({ vector }) => likeness(vector, one.vector))) }))
  while (chosen.length < count) {
    const best = open.filter(({ repeated }) => repeated < copyLikeness).reduce<(typeof open)[number] | null>((found, entry) => (found === null || worth(entry) > worth(found) ? entry : found), null)
    if (best === null) break
    chosen.push(best.one)
    open.splice(open.indexOf(best), 1)
    for (const entry of open) entry.repeated = Math.max(entry.repeated, likeness(entry.one.vector, best.one.vector))
  }
  return chosen
}

const worth = ({ one, repeated }: { one: Ranked; repeated: number }) => one.score - repetition * Math.max(0, (repeated - repeats) / (copyLikeness - repeats))

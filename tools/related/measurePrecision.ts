import type { Ranking } from './Stories'

/** How many of the stories shown belong there, for one ranking: over all stories and by label. */
export type Precision = { all: number; byLabel: ReadonlyMap<string, number> }

/** Stories shown under a story. */
const shown = 4

type Asked = {
  ranking: Ranking
  /** The stories under which is looked. */
  places: readonly number[]
  labelOf: (place: number) => string
  belongs: (place: number, other: number) => boolean
}

/** The precision at 4 of a ranking: of four stories shown, the share that belong. A list that is too short loses what it lacks. */
export function measurePrecision({ ranking, places, labelOf, belongs }: Asked): Precision {
  const sums = new Map<string, { right: number; asked: number }>()
  const total = { right: 0, asked: 0 }
  for (const place of places) {
    const right = ranking(place, shown).filter((other) => belongs(place, other)).length
    const ofLabel = sums.get(labelOf(place)) ?? { right: 0, asked: 0 }
    sums.set(labelOf(place), ofLabel)
    for (const sum of [total, ofLabel]) {
      sum.right += right
      sum.asked += 1
    }
  }
  const share = ({ right, asked }: { right: number; asked: number }) => (asked === 0 ? 0 : right / (asked * shown))
  return { all: share(total), byLabel: new Map([...sums].map(([label, sum]) => [label, share(sum)])) }
}

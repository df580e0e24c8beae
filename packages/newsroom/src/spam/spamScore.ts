import { describeFeature } from './describeFeature'

/** In how many comments something was seen, or how many there were: taken for spam, and approved (`ham`). */
export type SpamCount = { spam: number; ham: number }

/** What a newsroom has learned: of how many comments, and of which features it has seen any. */
export type SpamCounts = { total: SpamCount; of: ReadonlyMap<string, SpamCount> }

/** What is thought of features before anything was learned: above zero what speaks for spam, in units of log odds. */
export type SpamModel = ReadonlyMap<string, number>

/** One thing that weighed, with how much: above zero it speaks for spam. `says` names it in a moderator's words. */
export type Weighed = { feature: string; says: string; weight: number }

export type SpamScore = {
  /** Between 0 and 1: how likely the comment is spam. With nothing to go by it is well below `spamThresholds.hold`. */
  score: number
  /** What weighed most, at most five, in words: `for spam: “casino”`. */
  because: string[]
  /** The same, to be shown in another way. */
  weighed: Weighed[]
}

/** From which score a comment is worth holding for a moderator, and from which it may be put away as spam. */
export const spamThresholds = { hold: 0.6, spam: 0.96 } as const

/** What is assumed of a comment that says nothing: one in eight is spam. */
const bias = -2
/** As many comments of each kind are assumed to have been seen before: a word of the very first ones proves nothing. */
const assumed = 1.5
/** How many sightings of a feature what the model says of it is worth. */
const modelWorth = 3
/** With as many comments of both kinds learned, the model counts half: a newsroom outgrows it. */
const modelHalved = 200
/** Sightings of a word that count half. */
const doubt = 3
/** No single thing decides in a long text. */
const heaviest = 5
/** A pair repeats what its words say. */
const pairShare = 0.7
/** As many things are added up in full; of more, the weights are taken down by this power, since they repeat each other. */
const inFull = 4
const takenDown = 0.75
/** Things of less weight say nothing. */
const lightest = 0.1
/** Of very long comments only what weighs most is looked at. */
const mostWeighed = 120
const mostTold = 5
/** Comments of each kind a newsroom has learned before anything is put away unread; until then the score stays below that. */
const experience = 20
/** The highest score before that. */
const inexperienced = 0.95

/**
 * How likely a comment is spam, by what this newsroom has learned (`counts`, of these features) and what Broadsheet comes with
 * (`model`): the log odds of its features, added up, each taken down where it was rarely seen. Naive Bayes, with the weight
 * of one feature bounded and that of many taken down as their number grows. Without evidence it is 0.12; before 20 comments of each kind were learned it
 * is 0.95 at most, below `spamThresholds.spam`.
 */
export function spamScore({ features, counts, model }: { features: readonly string[]; counts: SpamCounts; model: SpamModel }): SpamScore {
  const weights = features
    .map((feature) => ({ feature, weight: weightOf({ learned: counts.of.get(feature), total: counts.total, known: model.get(feature), share: feature.startsWith('pair:') ? pairShare : 1 }) }))
    .filter(({ weight }) => Math.abs(weight) >= lightest)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostWeighed)
  const sum = weights.reduce((all, { weight }) => all + weight, 0)
  const damping = Math.min(1, (inFull / Math.max(1, weights.length)) ** takenDown)
  const weighed = weights.slice(0, mostTold).map(({ feature, weight }) => ({ feature, weight, says: describeFeature(feature) }))
  return {
    score: Math.min(1 / (1 + Math.exp(-(bias + sum * damping))), Math.min(counts.total.spam, counts.total.ham) < experience ? inexperienced : 1),
    because: weighed.map(({ says, weight }) => `${weight > 0 ? 'for' : 'against'} spam: ${says}`),
    weighed,
  }
}

type Known = { learned: SpamCount | undefined; total: SpamCount; known: number | undefined; share: number }

/** What one feature says, in log odds: what was learned and what the model says of it, by how often each was seen. */
function weightOf({ learned, total, known, share }: Known): number {
  const [spam, ham] = [atLeastNone(learned?.spam), atLeastNone(learned?.ham)]
  const seen = spam + ham
  const [allSpam, allHam] = [atLeastNone(total.spam), atLeastNone(total.ham)]
  const worth = known === undefined ? 0 : modelHalved / (modelHalved + Math.min(allSpam, allHam))
  if (seen === 0) return (known ?? 0) * worth
  // what all comments have in common is what a few of one kind are expected to have
  const usual = seen / Math.max(seen, allSpam + allHam)
  const frequency = (count: number, of: number) => (count + assumed * usual) / (Math.max(count, of) + assumed)
  const odds = share * Math.log(frequency(spam, allSpam) / frequency(ham, allHam))
  const weight = known === undefined ? (odds * seen) / (seen + doubt) : (odds * seen + known * worth * modelWorth) / (seen + modelWorth)
  return Math.max(-heaviest, Math.min(heaviest, weight))
}

/** Counts of what was learned under older rules and unlearned under newer ones may have fallen below zero. */
const atLeastNone = (count: number | undefined) => Math.max(0, count ?? 0)

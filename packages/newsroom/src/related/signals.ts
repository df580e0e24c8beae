import type { RelatableStory } from './relatableStory'
import type { Told } from './told'
import { likeness } from './vectorOf'

/** What each signal counts. A signal is between 0 and 1; what two stories score is the weighted sum. */
export const weights = {
  /** what both say, in words that few stories use: the only signal no editor has to set */
  words: 1,
  /** which stories are near to both: tells those on one subject from those that share a turn of phrase */
  company: 0.5,
  /** a person chose the topic for this very purpose */
  topics: 0.25,
  /** parts of one whole; a reader of one wants the others */
  series: 0.15,
  /** a beat keeps a reader among stories of a kind, but holds most of the paper */
  section: 0.1,
  /** a byline followed is a mild interest, not a subject */
  byline: 0.03,
  /** of two equally near stories the one closer in time: news refers to the days around it */
  time: 0.05,
} as const

export type Signal = keyof typeof weights
export type Signals = Readonly<Record<Signal, number>>

const day = 86_400_000
/** Days after which closeness in time counts half. */
const halfLife = 14

/** How many days lie between two stories, or null where one has no date. */
export function daysBetween({ publishedAt: one }: RelatableStory, { publishedAt: other }: RelatableStory): number | null {
  return one === null || other === null ? null : Math.abs(Date.parse(one) - Date.parse(other)) / day
}

/** What two stories have in common, signal by signal. */
export function signalsBetween(one: Told, other: Told): Signals {
  const days = daysBetween(one.story, other.story)
  const topics = shared(one.story.topics, other.story.topics)
  return {
    words: likeness(one.vector, other.vector),
    company: likeness(one.bearings, other.bearings),
    // each further topic adds half of what the one before did
    topics: 1 - 0.5 ** topics,
    series: same(one.story.series, other.story.series),
    section: same(one.story.section, other.story.section),
    byline: shared(one.story.authors, other.story.authors) > 0 ? 1 : 0,
    time: days === null ? 0 : 0.5 ** (days / halfLife),
  }
}

/** What signals count together. */
export function scoreOf(signals: Signals): number {
  return pointsOf(signals).reduce((sum, [, points]) => sum + points, 0)
}

/** What each signal adds to the score, the weightiest first. */
export function pointsOf(signals: Signals): [Signal, number][] {
  const named: Signal[] = ['words', 'company', 'topics', 'series', 'section', 'byline', 'time']
  return named.map((signal): [Signal, number] => [signal, weights[signal] * signals[signal]]).sort(([, a], [, b]) => b - a)
}

const shared = (one: readonly string[], other: readonly string[]) => one.filter((value) => other.includes(value)).length
const same = (one: string | null, other: string | null) => (one !== null && one === other ? 1 : 0)

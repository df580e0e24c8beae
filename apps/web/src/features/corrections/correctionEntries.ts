import type { CorrectedStory, Correction } from '@broadsheet/contract'

export type CorrectionEntry = { correction: Correction; story: CorrectedStory }

/** The notices on `stories`, newest first: those of one year (`yyyy`, UTC), or the newest `count` of all. */
export function correctionEntries(stories: readonly CorrectedStory[], { year, count }: { year: string | null; count: number }): CorrectionEntry[] {
  const entries = stories.flatMap((story) => story.corrections.map((correction) => ({ correction, story })))
  const wanted = year === null ? entries : entries.filter(({ correction }) => correction.at.startsWith(year))
  const newestFirst = wanted.toSorted((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at))
  return year === null ? newestFirst.slice(0, count) : newestFirst
}

import type { Paper, RelatableStory } from '@broadsheet/newsroom'

/** Stories to be ranked, each named by its place. */
export type Stories = {
  size: number
  storyAt: (place: number) => RelatableStory
  /** What can be learnt from them. */
  paper: () => Paper
}

/** Gives the places of the stories to show under the one at `place`, best first. */
export type Ranking = (place: number, count: number) => number[]

import type { Paper } from './learnPaper'
import type { RelatableStory } from './relatableStory'
import { scoreOf, signalsBetween, type Signals } from './signals'
import { told, type Told } from './told'

/** A story as it ranks under another. */
export type Ranked = Told & { signals: Signals; score: number }

/** How near `other` is to `story`. */
export function compareStories({ story, other, paper }: { story: RelatableStory; other: RelatableStory; paper: Paper }): Ranked {
  const one = told(other, paper)
  const signals = signalsBetween(told(story, paper), one)
  return { ...one, signals, score: scoreOf(signals) }
}

/** All `candidates`, the nearest to `story` first; of equals the one whose id comes first, so that two runs agree. */
export function rankStories({ story, candidates, paper }: { story: RelatableStory; candidates: readonly RelatableStory[]; paper: Paper }): Ranked[] {
  return candidates.map((other) => compareStories({ story, other, paper })).sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1))
}

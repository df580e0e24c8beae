import { copyLikeness, diversify } from './diversify'
import type { Paper } from './learnPaper'
import { obstacleTo } from './obstacleTo'
import { rankStories, type Ranked } from './rankStories'
import type { RelatableStory } from './relatableStory'

export type Relating = {
  story: RelatableStory
  candidates: readonly RelatableStory[]
  paper: Paper
  /** An editor's choice, in order; those that may not be shown are passed over. */
  picks: readonly string[]
  /** Stories an editor keeps apart from this one. */
  never: ReadonlySet<string>
  count: number
}

/** The stories to show under `story`, at most `count`: the editor's picks in their order, then the nearest that do not repeat each other. */
export function relateStories({ story, candidates, paper, picks, never, count }: Relating): Ranked[] {
  const allowed = candidates.filter((other) => obstacleTo({ story, other, never }) === null)
  const ranked = rankStories({ story, candidates: allowed, paper })
  const picked = [...new Set(picks)].flatMap((id) => ranked.find((one) => one.story.id === id) ?? [])
  const rest = ranked.filter((one) => !picked.includes(one) && one.signals.words < copyLikeness)
  return diversify({ picked: picked.slice(0, count), ranked: rest, count })
}

import { bearingsOf } from './bearingsOf'
import type { Paper } from './learnPaper'
import type { RelatableStory } from './relatableStory'
import { vectorOf, type Vector } from './vectorOf'

/** A story, what its words say, and where that places it in the paper. */
export type Told = { story: RelatableStory; vector: Vector; bearings: Vector<number> }

/** What was worked out before: a story that stands under twenty others is compared twenty times. */
const known = new WeakMap<Paper, WeakMap<RelatableStory, Told>>()

/** Works out what a story says in `paper`. */
export function told(story: RelatableStory, paper: Paper): Told {
  const ofPaper = known.get(paper) ?? new WeakMap<RelatableStory, Told>()
  known.set(paper, ofPaper)
  const before = ofPaper.get(story)
  if (before !== undefined) return before
  const vector = vectorOf(story.words, paper)
  const worked = { story, vector, bearings: bearingsOf({ id: story.id, vector, paper }) }
  ofPaper.set(story, worked)
  return worked
}

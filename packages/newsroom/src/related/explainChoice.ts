import { copyLikeness } from './diversify'
import { obstacleTo, type Obstacle } from './obstacleTo'
import { compareStories, type Ranked } from './rankStories'
import { reasonsFor, type Spellings } from './reasonsFor'
import { relateStories, type Relating } from './relateStories'
import { pointsOf, type Signal } from './signals'
import { told } from './told'
import { likeness } from './vectorOf'

/** Why a story stands under another, or does not. */
export type Explanation = {
  /** Its place in the list, from 1, or null. */
  place: number | null
  /** One sentence. */
  verdict: string
  /** What the two have in common, in words. */
  reasons: string
  score: number
  /** What each signal adds to the score, the weightiest first. */
  points: [Signal, number][]
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  itself: 'It is the story itself.',
  'kept apart': 'An editor keeps the two apart.',
  embargoed: 'It is under embargo.',
  unpublished: 'It is not published.',
  'taken down': 'It has been taken down.',
  sponsored: 'It is sponsored, and this story is not.',
}

/** Explains what became of candidate `id` when `relating` was asked; null for one that was no candidate. */
export function explainChoice(relating: Relating & { id: string; spellings: Spellings }): Explanation | null {
  const { story, candidates, paper, never, id, spellings } = relating
  const other = candidates.find((candidate) => candidate.id === id)
  if (other === undefined) return null
  const related = compareStories({ story, other, paper })
  const list = relateStories(relating)
  const index = list.findIndex((one) => one.story.id === id)
  const obstacle = obstacleTo({ story, other, never })
  return {
    place: index === -1 ? null : index + 1,
    verdict: index === -1 ? whyNot(related, list, obstacle) : whyThere(index + 1, relating.picks.includes(id)),
    reasons: reasonsFor({ story: told(story, paper), related, spellings }),
    score: related.score,
    points: pointsOf(related.signals),
  }
}

const whyThere = (place: number, picked: boolean) => (picked ? `An editor has picked it; it stands ${ordinal(place)}.` : `It stands ${ordinal(place)}.`)

function whyNot(related: Ranked, list: readonly Ranked[], obstacle: Obstacle | null): string {
  if (obstacle !== null) return obstacles[obstacle]
  if (related.signals.words >= copyLikeness) return 'It says the same as the story itself.'
  const copied = list.findIndex((one) => likeness(one.vector, related.vector) >= copyLikeness)
  if (copied !== -1) return `It says the same as the one that stands ${ordinal(copied + 1)}.`
  const nearer = list.filter((one) => one.score > related.score).length
  return nearer === list.length ? 'Others are nearer.' : 'It repeats too much of those that stand there.'
}

const ordinal = (place: number) => ['first', 'second', 'third', 'fourth'][place - 1] ?? `in place ${place}`

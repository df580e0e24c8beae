import { rarityOf, type Paper } from './learnPaper'
import type { RelatableStory } from './relatableStory'
import { weights } from './signals'
import { stress } from './vectorOf'

/** What a story is found by: a stem, or a label such as `#topic/…`; and how much it matters that another has it too. */
export type SearchTerm = { term: string; weight: number }

/** Words by which a story is found. */
const wordCount = 24
/** Chosen mostly by how much the story makes of them: a word that only this story uses finds nothing. */
const flattening = 0.3

/** Of the stories that have a term, so many of the newest are looked at: rare terms reach far back, common ones do not. */
export const searchDepth = 50
/** Of the stories found so many are compared. */
export const poolSize = 100

/** The terms by which a live story is found and finds others; not many, whatever its length. */
export function searchTermsOf(story: RelatableStory, paper: Paper): SearchTerm[] {
  const words = story.words
    .map(([stem, uses]) => ({ term: stem, telling: stress(uses) * rarityOf(paper, stem) ** flattening, weight: stress(uses) * rarityOf(paper, stem) }))
    .sort((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1))
    .slice(0, wordCount)
  const total = Math.sqrt(words.reduce((sum, { weight }) => sum + weight * weight, 0))
  const label = (kind: string, id: string | null, weight: number): SearchTerm[] => (id === null ? [] : [{ term: `#${kind}/${id}`, weight }])
  return [
    ...words.map(({ term, weight }) => ({ term, weight: weight / total })),
    ...story.topics.flatMap((topic) => label('topic', topic, weights.topics / 2)),
    ...label('series', story.series, weights.series),
    ...label('section', story.section, weights.section),
    ...story.authors.flatMap((author) => label('author', author, weights.byline)),
  ]
}

/** Of the stories found by each term, the `poolSize` that are worth comparing, the likeliest first. */
export function likeliest(terms: readonly SearchTerm[], foundBy: ReadonlyMap<string, readonly string[]>): string[] {
  const scores = new Map<string, number>()
  for (const { term, weight } of terms) for (const id of foundBy.get(term) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight)
  return [...scores]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, poolSize)
    .map(([id]) => id)
}

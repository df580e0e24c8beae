import type { Piece } from '@broadsheet/contract'
import { diffWords } from 'diff'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Beyond so many single changes two texts have nothing to do with each other, and comparing them takes seconds. */
const farApart = 1000

/** What became of the words of `before` on the way to `after`. Words are told apart in any script (UAX 29). */
export function wordDiff(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = before === '' || after === '' ? undefined : diffWords(before, after, { intlSegmenter: words, maxEditLength: farApart })
  if (changes === undefined) return whole(before, after)
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** How many words have come and gone. */
export function countChangedWords(pieces: readonly Piece[]): { added: number; removed: number } {
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0)
  return { added: count('added'), removed: count('removed') }
}

const wordsIn = (text: string) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length

function whole(before: string, after: string): Piece[] {
  const pieces: Piece[] = [{ kind: 'removed', text: before }, { kind: 'added', text: after }]
  return pieces.filter(({ text }) => text !== '')
}

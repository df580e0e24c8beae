import { distance } from 'fastest-levenshtein'

/** Letters of the shortest word that may be mistyped: of a shorter one, everything is near. */
const shortest = 4
/** Letters from which on two of them may be wrong. */
const long = 5
/** So many may be wrong in a long word; and what two letters in each other’s place count as. */
const twoMistakes = 2

/** Where a word may stand that was meant by a mistyped one: it begins with one of `starts`, and has so many letters. */
export type Neighbourhood = { starts: string[]; letters: { least: number; most: number } }

/** Where to look for what was meant by a word, folded; null where it is too short to tell. */
export function neighbourhoodOf(word: string): Neighbourhood | null {
  const [first, second] = word
  const letters = Array.from(word).length
  if (first === undefined || second === undefined || letters < shortest) return null
  const off = mostMistakes(letters)
  // the first letter is seldom the wrong one, but may be missing, doubled or swapped
  return { starts: [...new Set([first, second])], letters: { least: letters - off, most: letters + off } }
}

/** Of `words`, all folded, those that may have been meant by `typed`, the nearest first, with how many mistakes that takes. */
export function nearestWords(typed: string, words: readonly string[]): { word: string; mistakes: number }[] {
  const most = mostMistakes(Array.from(typed).length)
  return words
    .map((word) => ({ word, mistakes: mistakesIn(typed, word) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes || (a.word < b.word ? -1 : 1))
}

const mostMistakes = (letters: number) => (letters < long ? 1 : twoMistakes)

/** How many letters are wrong; two that stand in each other’s place are one mistake. */
function mistakesIn(typed: string, word: string): number {
  const mistakes = distance(typed, word)
  return mistakes === twoMistakes && isSwap(typed, word) ? 1 : mistakes
}

function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false
  let at = 0
  while (typed[at] === word[at]) at += 1
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
}

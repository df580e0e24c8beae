import { plainLetters } from '../related/plainLetters'

/** Characters without a width that hide a word from a list. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu
/** What stands between the letters of a word that is set apart: “i d i o t”, “i.d.i.o.t”. */
const apart = '[\\s.*_·–-]{1,3}'
/** Words shorter than that are not looked for letter by letter: initials would be found. */
const shortestApart = 3
const letter = '[\\p{L}\\p{M}\\p{N}]'
/** Scripts that put no space between words, where no word has a border that could be seen. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Those of a paper's `words` (phrases as well) that a text holds, as the paper spells them: whole words, in whatever case,
 * with letters in any of their forms or set apart. To ask somebody to think again, not to judge: it looks at no meaning.
 */
export function heatedIn(text: string, words: readonly string[]): string[] {
  const read = compared(text)
  return words.filter((word) => patternOf(compared(word))?.test(read) === true)
}

const compared = (text: string) => plainLetters(text.replace(invisible, '')).toLowerCase().trim()

/** Finds a word, whole or letter by letter; null for one that is empty. */
function patternOf(word: string): RegExp | null {
  if (word === '') return null
  const letters = Array.from(graphemes.segment(word), ({ segment }) => escaped(segment))
  const whole = word.split(/\s+/u).map(escaped).join('\\s+')
  const spellings = letters.length < shortestApart || /\s/u.test(word) ? whole : `(?:${whole}|${letters.join(apart)})`
  return new RegExp(withoutSpaces.test(word) ? spellings : `(?<!${letter})${spellings}(?!${letter})`, 'u')
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

import { languageOf } from '../related/languageOf'
import { segmenterFor } from '../related/segmenterFor'
import { foldWord } from './foldWord'

/** A word of a text: as it is looked for (`stem`), without its accents (`folded`), and where it stands, in UTF-16 units. */
export type FoundWord = { stem: string; folded: string; start: number; end: number }

/** Parts of what a segmenter takes for one word: of O’Neill, U.S., 3.5. */
const part = /[\p{L}\p{M}\p{N}]+/gu
/** Dots within an abbreviation join its letters. */
const initials = /^\p{L}(?:\.\p{L})+$/u
const apostrophe = /['’ʼ＇]/
/** Letters of a word that matter; no honest word is longer. */
const longest = 64

/**
 * All words of a text in order, the common ones and numbers among them, so that phrases can be found. Words joined by an
 * apostrophe stand apart, without articles and endings (l’eau, Trump’s).
 */
export function wordsIn(text: string, language: string): FoundWord[] {
  const analyse = analysisIn(language)
  const words: FoundWord[] = []
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(text)) {
    if (isWordLike !== true) continue
    for (const { spelling, at } of partsOf(segment)) {
      const analysed = analyse(spelling)
      if (analysed !== null) words.push({ ...analysed, start: index + at, end: index + at + spelling.length })
    }
  }
  return words
}

function partsOf(segment: string): { spelling: string; at: number }[] {
  if (initials.test(segment)) return [{ spelling: segment, at: 0 }]
  const parts = [...segment.matchAll(part)].map(({ 0: spelling, index }) => ({ spelling, at: index }))
  return apostrophe.test(segment) ? parts.filter(({ spelling }) => spelling.length > 2) : parts
}

type Analysed = { stem: string; folded: string } | null

/** What was worked out of a language’s words: texts use the same again and again. */
const known = new Map<string, Map<string, Analysed>>()
/** Words that are kept of a language before it is begun anew. */
const mostKnown = 50_000

/** Works each spelling out once. */
function analysisIn(language: string): (spelling: string) => Analysed {
  const { stem } = languageOf(language)
  const kept = known.get(language)
  const met = kept !== undefined && kept.size < mostKnown ? kept : new Map<string, Analysed>()
  known.set(language, met)
  return (spelling) => {
    const before = met.get(spelling)
    if (before !== undefined) return before
    const folded = lettersOf(foldWord(spelling, language))
    const found = folded === '' ? null : { folded, stem: lettersOf(stem(folded)) || folded }
    met.set(spelling, found)
    return found
  }
}

const lettersOf = (word: string) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '').slice(0, longest)

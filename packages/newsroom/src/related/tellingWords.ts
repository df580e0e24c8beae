import { languageOf } from './languageOf'
import { plainLetters } from './plainLetters'
import { segmenterFor } from './segmenterFor'

/** A word of a text: as it is compared, and as it is written. */
export type Word = { stem: string; spelling: string }

/** What joins a short word to the next (l’eau), or an ending to a name (Trump’s). */
const apostrophes = /['’ʼ＇]/g
const numberOrLetter = /^(?:\P{L}*|\P{Script=Han})$/u

/**
 * The words of a text that can say what it is about, in order: in lower case, reduced to their stems, without those every
 * text has, numbers and single letters. `language` is a BCP 47 tag. In one that is written without spaces words are found
 * all the same; in one that has no stemmer they are compared as they stand.
 */
export function tellingWords(text: string, language: string): Word[] {
  const { stem, isCommon } = languageOf(language)
  const stems = new Map<string, string | null>()
  const stemOf = (spelling: string): string | null => {
    const word = spelling.toLocaleLowerCase(language)
    const known = stems.get(word)
    if (known !== undefined) return known
    const found = numberOrLetter.test(word) || isCommon(word) ? null : stem(word)
    stems.set(word, found)
    return found
  }
  const words: Word[] = []
  for (const { segment, isWordLike } of segmenterFor(language).segment(plainLetters(text).replace(apostrophes, "'"))) {
    if (isWordLike !== true || isCommon(segment.toLocaleLowerCase(language))) continue
    for (const spelling of partsOf(segment)) {
      const found = stemOf(spelling)
      if (found !== null) words.push({ stem: found, spelling })
    }
  }
  return words
}

/** What an apostrophe joins, without articles and endings. */
function partsOf(segment: string): string[] {
  return segment.includes("'") ? segment.split("'").filter((part) => part.length > 2) : [segment]
}

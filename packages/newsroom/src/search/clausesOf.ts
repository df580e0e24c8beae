import { languageOf } from '../related/languageOf'
import { plainLetters } from '../related/plainLetters'
import type { Piece } from './parseSearch'
import { wordsIn } from './wordsIn'

/** Something to look for: any of `forms` will do, each a run of stems that stand beside one another. */
export type Clause = { piece: Piece; forms: string[][] }

/**
 * What to look for in an index whose stories are in `languages` (BCP 47 tags). A word every text has is passed over, unless
 * nothing else is left or it stands in a phrase.
 */
export function clausesOf(pieces: readonly Piece[], languages: readonly string[]): Clause[] {
  const telling = pieces.map((piece) => clauseOf(piece, languages.filter((language) => piece.isPhrase || !isCommonIn(piece.text, language))))
  const found = telling.filter(({ forms }) => forms.length > 0)
  return found.length > 0 ? found : pieces.map((piece) => clauseOf(piece, languages)).filter(({ forms }) => forms.length > 0)
}

const isCommonIn = (word: string, language: string) => languageOf(language).isCommon(plainLetters(word).toLocaleLowerCase(language))

function clauseOf(piece: Piece, languages: readonly string[]): Clause {
  const forms = new Map<string, string[]>()
  for (const language of languages) {
    const stems = wordsIn(piece.text, language).map(({ stem }) => stem)
    if (stems.length > 0) forms.set(stems.join(' '), stems)
  }
  return { piece, forms: [...forms.values()] }
}

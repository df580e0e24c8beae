import { clausesOf, foldWord, nearestWords, neighbourhoodOf, wordsIn, writtenSearch, type ParsedSearch, type Piece } from '@broadsheet/newsroom'
import type { SearchIndex } from './SearchIndex'

/** Words that are weighed against one another for one that is mistyped. */
const mostWeighed = 6

/** What was typed with its mistyped words put right, or null where nothing is known to be wrong: words that no story has, and one has something near. */
export async function spellingOf(index: SearchIndex, parsed: ParsedSearch, languages: readonly string[]): Promise<ParsedSearch | null> {
  const wanted: Piece[] = []
  for (const piece of parsed.wanted) wanted.push((await putRight(index, piece, languages)) ?? piece)
  const corrected = { ...parsed, wanted }
  return writtenSearch(corrected) === writtenSearch(parsed) ? null : corrected
}

async function putRight(index: SearchIndex, piece: Piece, languages: readonly string[]): Promise<Piece | null> {
  const countOf = async (text: string) => {
    const [clause] = clausesOf([{ text, isPhrase: piece.isPhrase }], languages)
    return clause === undefined ? 0 : index.countOf(clause)
  }
  const [language = 'en'] = languages
  if (piece.isPhrase || wordsIn(piece.text, language).length !== 1 || (await countOf(piece.text)) > 0) return null
  const typed = wordsIn(piece.text, language)[0]?.folded ?? foldWord(piece.text, language)
  const near = neighbourhoodOf(typed)
  if (near === null) return null
  const spellings = new Map<string, string>()
  for (const start of near.starts) for (const { word, spelling } of await index.wordsLike({ start, ...near.letters })) spellings.set(word, spelling)
  const weighed: { spelling: string; mistakes: number; stories: number }[] = []
  for (const { word, mistakes } of nearestWords(typed, [...spellings.keys()]).slice(0, mostWeighed)) {
    const spelling = spellings.get(word) ?? word
    weighed.push({ spelling, mistakes, stories: await countOf(spelling) })
  }
  // the likelier mistake first; of equally likely ones, what more stories say. What no story says any more is nobody's meaning.
  const [best] = weighed.filter(({ stories }) => stories > 0).sort((a, b) => a.mistakes - b.mistakes || b.stories - a.stories)
  return best === undefined ? null : { text: best.spelling, isPhrase: false }
}

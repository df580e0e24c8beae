import { clausesOf, nearestWords, neighbourhoodOf, wordsIn, writtenSearch, type ParsedSearch, type Piece } from '@broadsheet/newsroom'
import type { SearchIndex } from './SearchIndex'

/** Words that are weighed against one another for one that is mistyped. */
const mostWeighed = 6
/** Words of one search that are put right: for each, thousands are looked through. */
const mostPutRight = 3

/** What was typed with its mistyped words put right, or null where nothing is known to be wrong: words that no story has, and one has something near. */
export async function spellingOf(index: SearchIndex, parsed: ParsedSearch, languages: readonly string[]): Promise<ParsedSearch | null> {
  const wanted: Piece[] = []
  let left = mostPutRight
  for (const piece of parsed.wanted) {
    const isUnknown = left > 0 && (await isInNoStory(index, piece, languages))
    if (isUnknown) left -= 1
    wanted.push((isUnknown ? await putRight(index, piece, languages) : null) ?? piece)
  }
  const corrected = { ...parsed, wanted }
  return writtenSearch(corrected) === writtenSearch(parsed) ? null : corrected
}

/** Of a phrase it is not asked: each of its words may be right, and only their order wrong. */
const isInNoStory = async (index: SearchIndex, piece: Piece, languages: readonly string[]): Promise<boolean> => !piece.isPhrase && (await storiesWith(index, piece.text, languages)) === 0

async function storiesWith(index: SearchIndex, text: string, languages: readonly string[]): Promise<number> {
  const [clause] = clausesOf([{ text, isPhrase: false }], languages)
  return clause === undefined ? 0 : index.countOf(clause)
}

async function putRight(index: SearchIndex, { text }: Piece, languages: readonly string[]): Promise<Piece | null> {
  const [word, ...more] = wordsIn(text, languages[0] ?? 'en')
  if (word === undefined || more.length > 0) return null
  const typed = word.folded
  const near = neighbourhoodOf(typed)
  if (near === null) return null
  const spellings = new Map<string, string>()
  for (const start of near.starts) for (const { word, spelling } of await index.wordsLike({ start, ...near.letters })) spellings.set(word, spelling)
  const weighed: { spelling: string; mistakes: number; stories: number }[] = []
  for (const { word, mistakes } of nearestWords(typed, [...spellings.keys()]).slice(0, mostWeighed)) {
    const spelling = spellings.get(word) ?? word
    weighed.push({ spelling, mistakes, stories: await storiesWith(index, spelling, languages) })
  }
  // the likelier mistake first; of equally likely ones, what more stories say. What no story says any more is nobody's meaning.
  const [best] = weighed.filter(({ stories }) => stories > 0).sort((a, b) => a.mistakes - b.mistakes || b.stories - a.stories)
  return best === undefined ? null : { text: best.spelling, isPhrase: false }
}

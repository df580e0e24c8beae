import { wordsIn } from './wordsIn'

/** Where a story is searched. `names` are those of its authors, `subjects` those of its topics and section. */
export const searchedFields = ['headline', 'standfirst', 'body', 'names', 'subjects'] as const
export type SearchedField = (typeof searchedFields)[number]

/** How much more a word tells of a story where it stands there than in the body. */
export const fieldWeights: Record<SearchedField, number> = {
  /** chosen to say what the story is about */
  headline: 8,
  /** says it again at more length */
  standfirst: 4,
  body: 1,
  /** who looks for a name means the stories written under it, but those about its bearer as well */
  names: 6,
  subjects: 3,
}

/** Raised when texts are folded, stemmed or weighed in another way: what was entered before is then entered anew. */
export const analysisVersion = 1

/** Letters of a body that can be found: the longest report, and a bound for what is none. */
export const searchedLength = 100_000

/** A story as an index takes it in: the stems of each field in order, and every word as it is spelt, by its folded form. */
export type SearchEntry = { stems: Record<SearchedField, string[]>; spellings: Map<string, string> }

/** Letters of a word that can be meant by another that is mistyped. */
const [shortest, longest] = [3, 24]

/** Works out the entry of a story in `language`, a BCP 47 tag. */
export function searchEntryOf(fields: Record<SearchedField, string>, language: string): SearchEntry {
  const spellings = new Map<string, string>()
  const stemsIn = (text: string) =>
    wordsIn(text, language).map(({ stem, folded, start, end }) => {
      if (folded.length >= shortest && folded.length <= longest && !spellings.has(folded)) spellings.set(folded, text.slice(start, end).toLocaleLowerCase(language))
      return stem
    })
  const { headline, standfirst, body, names, subjects } = fields
  return {
    stems: { headline: stemsIn(headline), standfirst: stemsIn(standfirst), body: stemsIn(body.slice(0, searchedLength)), names: stemsIn(names), subjects: stemsIn(subjects) },
    spellings,
  }
}

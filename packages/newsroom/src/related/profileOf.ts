import { tellingWords, type Word } from './tellingWords'

/** What a story says, as pairs of a stem and how much the story uses it; the most used come first. */
export type Profile = readonly (readonly [stem: string, uses: number])[]

type Fields<Content> = { headline: Content; standfirst: Content; body: Content }

/** What one use of a word counts, by where it stands. */
const fieldWeights: Fields<number> = {
  /** chosen to say what the story is about */
  headline: 2,
  /** says it again at more length */
  standfirst: 1.5,
  /** most of the words, few of them telling */
  body: 1,
}

/** Words of a profile: what a long story says once, far down, tells little. */
const profileSize = 160
/** Letters of a body that are read: enough for any report, and a bound for the minutes of a whole council. */
export const bodyLength = 12_000

/** The profile of a text in `language`, a BCP 47 tag. */
export function profileOf({ headline, standfirst, body }: Fields<string>, language: string): Profile {
  const words = (text: string) => tellingWords(text, language)
  return profileOfWords({ headline: words(headline), standfirst: words(standfirst), body: words(body.slice(0, bodyLength)) })
}

/** The profile of a text whose words are known. */
export function profileOfWords(words: Fields<readonly Word[]>): Profile {
  const uses = new Map<string, number>()
  for (const field of ['headline', 'standfirst', 'body'] as const) {
    for (const { stem } of words[field]) uses.set(stem, (uses.get(stem) ?? 0) + fieldWeights[field])
  }
  return [...uses].sort(([, a], [, b]) => b - a).slice(0, profileSize)
}

/** Words a minute an adult reads silently (Brysbaert 2019, 238 for non-fiction). */
const wordsPerMinute = 238

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How long a text is: words as Unicode segments them (UAX 29), and whole minutes of reading, at least one. */
export function measureText(text: string): { wordCount: number; readingMinutes: number } {
  const wordCount = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / wordsPerMinute)) }
}

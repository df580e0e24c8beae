const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One or two letters that stand for a name: those of its first and its last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-._@]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word) => [...graphemes.segment((word ?? '').replace(/^[^\p{L}\p{N}]+/u, ''))][0]?.segment.toUpperCase() ?? '').join('')
}

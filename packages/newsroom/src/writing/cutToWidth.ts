const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How many characters a reader would count in `text`: an emoji or an accented letter is one, however it is stored. */
export const graphemesIn = (text: string): number => [...graphemes.segment(text)].length

/** What is put where a text was cut. */
const ellipsis = ' …'

/**
 * `text` as a search result shows it: whole where it is at most `width` wide, else cut after the last word that leaves room
 * for an ellipsis (within the word, where not even the first one fits). `measure` gives the width of a text in the same
 * unit, CSS pixels say.
 */
export function cutToWidth({ text, width, measure }: { text: string; width: number; measure: (text: string) => number }): string {
  const tidy = text.trim().replace(/\s+/gu, ' ')
  if (measure(tidy) <= width) return tidy
  const fits = (part: string) => measure(`${part.trimEnd()}${ellipsis}`) <= width
  const cut = longestStart(tidy, words, fits) || longestStart(tidy, graphemes, fits)
  return `${cut.trimEnd().replace(/[,;:.–-]+$/u, '')}${ellipsis}`
}

/** The longest beginning of `text`, ending between two segments, that `fits`. */
function longestStart(text: string, segmenter: Intl.Segmenter, fits: (part: string) => boolean): string {
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length)
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(text.slice(0, ends[middle - 1]))) low = middle
    else high = middle - 1
  }
  return low === 0 ? '' : text.slice(0, ends[low - 1])
}

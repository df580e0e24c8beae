/**
 * How wide, in CSS pixels, a search result shows a title set in 20 px Arial, and its description over two lines of 14 px.
 * Search engines publish no figures; these are what their pages have shown for years.
 */
export const searchWidths = { title: 600, description: 960 } as const

/** How a headline stands: nothing typed; whole in a search result; whole there only without its end; too long for a front page as well. */
export type HeadlineLength = 'empty' | 'fits' | 'cut' | 'long'

/** Characters past which a headline takes four lines of a front page's column. */
const longest = 110

/** Judges a headline of `characters` graphemes that is `pixels` wide in a search result's type. */
export function headlineLength({ characters, pixels }: { characters: number; pixels: number }): HeadlineLength {
  if (characters === 0) return 'empty'
  if (characters > longest) return 'long'
  return pixels > searchWidths.title ? 'cut' : 'fits'
}

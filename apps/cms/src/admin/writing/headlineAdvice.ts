import { headlineLength, searchWidths, type HeadlineLength } from '@broadsheet/newsroom'

/** What is said of a headline's length; `filled` is how much of a search result's width it takes, from 0 to 1. */
export type HeadlineAdvice = { length: HeadlineLength; words: string; filled: number }

/** Says how a headline of `characters` graphemes, `pixels` wide, will be shown. `start` is what a search result shows of it. */
export function headlineAdvice({ characters, pixels, start }: { characters: number; pixels: number; start: string }): HeadlineAdvice {
  const length = headlineLength({ characters, pixels })
  const count = characters === 1 ? '1 character' : `${characters} characters`
  const words = {
    empty: 'Search results show about 60 characters of a headline.',
    fits: `${count}. Search results show all of it.`,
    cut: `${count}. Search results show “${start}”`,
    long: `${count}: long for a front page, too. Search results show “${start}”`,
  }
  return { length, words: words[length], filled: Math.min(1, pixels / searchWidths.title) }
}

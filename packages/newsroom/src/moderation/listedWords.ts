import { graphemesOf } from '@broadsheet/contract'
import type { WordMatching } from './discussionPolicy'

/**
 * Which entries of `list` stand in `texts`, in the list's order and spelling.
 *
 * `words`: as a whole word or phrase between non-letters of any script, also where it is split letter by letter
 * (`s p a m`, `s.p.a.m`) or spread over other spaces and marks than the entry has (after Coral's word lists).
 * `substrings`: anywhere, even inside a longer word, as in WordPress's "Comment Moderation" and "Disallowed Comment Keys".
 * Neither minds upper or lower case, or how an accent is encoded.
 */
export function listedWords(list: readonly string[], texts: readonly string[], matching: WordMatching): string[] {
  const entries = list.map((entry) => entry.normalize('NFC').trim()).filter((entry) => entry !== '')
  if (entries.length === 0) return []
  const searched = texts.map((text) => text.normalize('NFC').replace(invisible, ''))
  return entries.filter((entry) => {
    const pattern = patternOf(entry, matching)
    return searched.some((text) => pattern.test(text))
  })
}

/** A stretch of a text, and whether it is one of the words that were looked for. */
export type MarkedPart = { text: string; marked: boolean }

/** The whole of `text` in parts, those marked in which entries of `list` were found: as `listedWords` finds them, every time they occur. */
export function markWords(text: string, list: readonly string[], matching: WordMatching): MarkedPart[] {
  const whole = text.normalize('NFC')
  const seen = [...whole.matchAll(visible)].flatMap(({ 0: run, index }) => Array.from({ length: run.length }, (_, offset) => index + offset))
  const searched = whole.replace(invisible, '')
  const marked = new Uint8Array(whole.length)
  for (const entry of list.map((listed) => listed.normalize('NFC').trim()).filter((listed) => listed !== '')) {
    const pattern = patternOf(entry, matching)
    for (const { 0: found, index } of searched.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      marked.fill(1, seen[index], (seen[index + found.length - 1] ?? whole.length) + 1)
    }
  }
  const parts: MarkedPart[] = []
  for (let start = 0; start < whole.length; ) {
    const next = marked.indexOf(marked[start] === 1 ? 0 : 1, start)
    const end = next === -1 ? whole.length : next
    parts.push({ text: whole.slice(start, end), marked: marked[start] === 1 })
    start = end
  }
  return parts
}

/** The words a rule names “in such quotes” where it says why. */
export const wordsNamedIn = (because: string): string[] => [...because.matchAll(/“([^”]+)”/gu)].flatMap(([, word]) => word ?? [])

const patternOf = (entry: string, matching: WordMatching) => (matching === 'words' ? wholeWord(entry) : new RegExp(escape(entry), 'iu'))

/** What stands between letters without being seen: joiners, direction marks, soft hyphens. Written to slip past lists. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const visible = /[^\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu

/** What may stand between the words of a phrase, and, once per gap, between the letters of a word. */
const between = '[\\s"\'’?!.,¿¡`:;*_·–-]'

/** Scripts that put no space between words, where no word has a border that could be seen. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function wholeWord(entry: string): RegExp {
  const words = entry.split(/\s+/u)
  const solid = words.map(escape).join(`${between}+`)
  // a word of one or two letters split up is not a word any more
  const letters = words.length === 1 ? graphemesOf(entry) : []
  const split = letters.length > 2 ? `|${letters.map(escape).join(`${between}{1,2}`)}` : ''
  const spellings = `(?:${solid}${split})`
  return new RegExp(withoutSpaces.test(entry) ? spellings : String.raw`(?<![\p{L}\p{M}\p{N}])${spellings}(?![\p{L}\p{M}\p{N}])`, 'iu')
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)

import type { Clause } from './clausesOf'
import { wordsIn, type FoundWord } from './wordsIn'

/** A stretch of text, `marked` where it is what was looked for. */
export type SnippetPart = { text: string; marked: boolean }

/** Letters of a snippet. */
const length = 220
/** Letters that may stand before the first word found. */
const lead = 60

/** Letters that are looked through at a time: seldom does a story begin to speak of its subject further down. */
const chunk = 1500

type Found = { word: FoundWord; clause: number }

/**
 * The part of a text that shows best what was looked for, with the words found marked; its beginning where there are none.
 * The parts joined are a stretch of the text, with an ellipsis where it goes on, and white space made single.
 */
export function snippetOf(text: string, language: string, clauses: readonly Clause[]): SnippetPart[] {
  const first = text.length <= length ? null : bestPlace(text, language, clauses)
  const start = first === null ? 0 : startBefore(text, first.start)
  const near = wordsFound(text.slice(start, start + length * 2), language, clauses).map(({ word }) => ({ start: word.start + start, end: word.end + start }))
  const end = endAfter(text, start, near)
  const shown = near.filter((word) => word.end <= end)
  const parts: SnippetPart[] = []
  const add = (part: string, marked: boolean) => {
    const plain = part.replace(/\s+/gu, ' ')
    if (plain !== '') parts.push({ text: plain, marked })
  }
  let at = start
  if (start > 0) add('…', false)
  for (const word of shown) {
    add(text.slice(at, word.start), false)
    add(text.slice(word.start, word.end), true)
    at = word.end
  }
  add(text.slice(at, end).trimEnd(), false)
  if (end < text.trimEnd().length) add('…', false)
  return joined(parts)
}

/** Where most of what is looked for stands together. It is sought from the top, block by block, and no further once all of it is found. */
function bestPlace(text: string, language: string, clauses: readonly Clause[]): FoundWord | null {
  const found: Found[] = []
  let best: { at: Found | null; seen: number } = { at: null, seen: 0 }
  for (let from = 0; from < text.length && best.seen < clauses.length; ) {
    const lineEnd = text.indexOf('\n', from + chunk)
    const to = lineEnd === -1 ? text.length : lineEnd
    const offset = from
    found.push(...wordsFound(text.slice(from, to), language, clauses).map(({ word, clause }) => ({ clause, word: { ...word, start: word.start + offset, end: word.end + offset } })))
    best = bestStart(found)
    from = to
  }
  return best.at?.word ?? null
}

/** Every word that is looked for, with the clause it answers. Of a phrase, only where its words stand beside one another. */
function wordsFound(text: string, language: string, clauses: readonly Clause[]): Found[] {
  const words = wordsIn(text, language)
  const starts = new Map<string, { clause: number; form: string[] }[]>()
  for (const [clause, { forms }] of clauses.entries()) {
    for (const form of forms) {
      const [first = ''] = form
      starts.set(first, [...(starts.get(first) ?? []), { clause, form }])
    }
  }
  const found = new Map<FoundWord, number>()
  for (const [index, { stem }] of words.entries()) {
    for (const { clause, form } of starts.get(stem) ?? []) {
      const run = words.slice(index, index + form.length)
      if (run.length === form.length && run.every((word, place) => word.stem === form[place])) for (const word of run) found.set(word, clause)
    }
  }
  return words.flatMap((word) => {
    const clause = found.get(word)
    return clause === undefined ? [] : [{ word, clause }]
  })
}

/** Where to begin so that most of what is looked for can be seen; of equally good places the first. */
function bestStart(found: readonly Found[]): { at: Found | null; seen: number } {
  let best: { at: Found | null; seen: number } = { at: null, seen: 0 }
  let until = 0
  const within = new Map<number, number>()
  const count = (clause: number, by: number) => {
    const now = (within.get(clause) ?? 0) + by
    if (now === 0) within.delete(clause)
    else within.set(clause, now)
  }
  for (const at of found) {
    for (let next = found[until]; next !== undefined && next.word.end <= at.word.start + length - lead; next = found[until]) {
      count(next.clause, 1)
      until += 1
    }
    if (within.size > best.seen) best = { at, seen: within.size }
    count(at.clause, -1)
  }
  return best
}

/** A little before a word: where its sentence or block begins, if that is near, else at a space. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - lead)
  const before = text.slice(from, at)
  const sentence = [...before.matchAll(/[.!?؟。！？]\s+|\n+/gu)].at(-1)
  if (sentence !== undefined) return from + sentence.index + sentence[0].length
  if (from === 0) return 0
  const space = /\s/u.exec(before)
  return space === null ? at : from + space.index + 1
}

/** The end of a snippet: never within a word that is found, nor, where there are spaces, within any. */
function endAfter(text: string, start: number, found: readonly { start: number; end: number }[]): number {
  const end = start + length
  if (end >= text.length) return text.length
  const last = found.filter((word) => word.end <= end).at(-1)?.end ?? start
  const space = /\s\S*$/u.exec(text.slice(last, end))
  if (space !== null) return last + space.index
  // never half of a character
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
}

/** Neighbours of one kind made one. */
function joined(parts: readonly SnippetPart[]): SnippetPart[] {
  const whole: SnippetPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last !== undefined && last.marked === part.marked) last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}

import type { Run } from './PastedBlock'

/** Runs without superfluous space and breaks: none at either end, one between words, and runs set alike joined. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run.kind === 'break') {
      trimEnd(tidy)
      if (tidy.length > 0) tidy.push(run)
      continue
    }
    const text = last === undefined || last.kind === 'break' || /[ \u00a0]$/.test(last.text) ? withoutLeading(run.text, last) : run.text
    if (text === '') continue
    if (last?.kind === 'words' && alike(last, run)) tidy[tidy.length - 1] = { ...last, text: last.text + text }
    else tidy.push({ ...run, text })
  }
  trimEnd(tidy)
  while (tidy.at(-1)?.kind === 'break') {
    tidy.pop()
    trimEnd(tidy)
  }
  return tidy
}

/** Spaces of a source as they are seen: many are one. A single no-break space between words was put there on purpose. */
export const seenSpaces = (text: string): string =>
  text
    .replace(/[\u200b\ufeff\u00ad\u2060]/g, '')
    .replace(/[\t\n\r\f ]+/g, ' ')
    .replace(/ ?\u00a0(?:[ \u00a0])+| \u00a0/g, ' ')

const withoutLeading = (text: string, last: Run | undefined) => (last?.kind === 'words' ? text.replace(/^ +/, '') : text.replace(/^[ \u00a0]+/, ''))

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last?.kind === 'words'; last = runs.at(-1)) {
    const text = last.text.replace(/[ \u00a0]+$/, '')
    if (text !== '') {
      runs[runs.length - 1] = { ...last, text }
      return
    }
    runs.pop()
  }
}

type Words = Extract<Run, { kind: 'words' }>
const alike = (one: Words, other: Words) =>
  one.strong === other.strong && one.em === other.em && one.strike === other.strike && one.script === other.script && one.link === other.link && one.size === other.size

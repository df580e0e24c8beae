import type { CorrectionKind } from '@broadsheet/contract'

/** A notice as an editor writes it: one without a date is dated when it is published. Instants are ISO 8601, UTC. */
export type WrittenCorrection = { kind: CorrectionKind; text: string; at?: string | null | undefined }

/** The notices with a date each: `now` for those that have none. */
export const datedCorrections = <Written extends WrittenCorrection>(corrections: readonly Written[], now: Date): (Written & { at: string })[] =>
  corrections.map((correction) => ({ ...correction, at: correction.at ?? now.toISOString() }))

/** Why a notice cannot be published, as a sentence, with its place in the list; null if all can. */
export function faultOfCorrections(corrections: readonly WrittenCorrection[], now: Date): { index: number; field: 'text' | 'at'; fault: string } | null {
  for (const [index, { text, at }] of corrections.entries()) {
    if (text.trim() === '') return { index, field: 'text', fault: 'Say what was wrong and what is right, or take the notice out.' }
    if (at && Date.parse(at) > now.getTime()) return { index, field: 'at', fault: 'A notice cannot be dated in the future. Leave the date empty to date it when it is published.' }
  }
  return null
}

/** Whether `after` tells readers something that `before` did not: a new notice, or one with other words, kind or date. */
export function tellsMore(before: readonly WrittenCorrection[], after: readonly WrittenCorrection[]): boolean {
  const told = new Set(before.map(keyOf))
  return after.some((correction) => !told.has(keyOf(correction)))
}

const keyOf = ({ kind, text, at }: WrittenCorrection) => JSON.stringify([kind, text.trim(), at ? Date.parse(at) : null])

/** What follows from a story's notices: when the newest was told (null: there is none), and whether the story is taken back. */
export function standingAfter(corrections: readonly { kind: CorrectionKind; at: string }[]): { correctedAt: string | null; retracted: boolean } {
  const newest = corrections.map(({ at }) => at).toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return { correctedAt: newest ?? null, retracted: corrections.some(({ kind }) => kind === 'retraction') }
}

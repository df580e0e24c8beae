import { normalAddress } from '@broadsheet/contract'
import { readOldAddress } from './readOldAddress'
import { readTarget } from './readTarget'

/** A redirect as it is asked for; `line` is where it stands in a list, counted from 1. */
export type RedirectRow = { line: number; from: string; to: string }

/**
 * What becomes of one row. `from` and `to` are as they will be stored, or as they were written where they cannot be;
 * `about` is the column that must be mended.
 */
export type PlannedRow = { line: number; from: string; to: string } & (
  | { outcome: 'added' | 'changed' | 'skipped'; reason: string | null }
  | { outcome: 'refused'; reason: string; about: 'from' | 'to' }
)

export type RedirectPlan = {
  rows: PlannedRow[]
  /** Redirects there are already that would become a second hop: they lead to the end of it instead. */
  repointed: { from: string; to: string }[]
}

/** What is known when redirects are asked for. Addresses are in their one spelling (`normalAddress`). */
export type RedirectEvidence = {
  siteUrl: string
  /** Where each old address leads now: an address, or something opaque that no address equals. */
  existing: ReadonlyMap<string, string>
  /** What stands at an address for readers, such as `the story “Harbour reopens”`. */
  pages: ReadonlyMap<string, string>
}

type Accepted = { row: RedirectRow; from: string; to: string }
const refused = (row: RedirectRow, about: 'from' | 'to', reason: string): PlannedRow => ({ ...row, outcome: 'refused', reason, about })

/**
 * What storing `rows` would do, row by row. A redirect never hides a page readers can see, never leads to another redirect
 * (it leads where that one leads) and never back to itself.
 */
export function planRedirects(rows: readonly RedirectRow[], evidence: RedirectEvidence): RedirectPlan {
  const { existing } = evidence
  const planned: PlannedRow[] = []
  const accepted = new Map<string, Accepted>()
  for (const row of rows) {
    const read = accept(row, evidence, accepted)
    if ('outcome' in read) planned.push(read)
    else accepted.set(read.from, read)
  }
  for (const { row } of leaveOutLoops(accepted, existing)) {
    planned.push(refused(row, 'to', 'This redirect would lead back to itself, by way of others. Change or delete the one in its way first.'))
  }
  const leads = (from: string) => accepted.get(from)?.to ?? existing.get(from)
  for (const { row, from, to } of accepted.values()) planned.push(outcomeOf({ line: row.line, from, given: to, to: endOf(to, leads) }, existing.get(from)))
  const repointed = [...existing].flatMap(([from, to]) => {
    const end = endOf(to, leads)
    return accepted.has(from) || end === to ? [] : [{ from, to: end }]
  })
  return { rows: planned.toSorted((a, b) => a.line - b.line), repointed }
}

function accept(row: RedirectRow, { siteUrl, pages }: RedirectEvidence, accepted: ReadonlyMap<string, Accepted>): PlannedRow | Accepted {
  const old = readOldAddress(row.from)
  if ('fault' in old) return refused(row, 'from', old.fault)
  const read = readTarget(row.to, siteUrl)
  if ('fault' in read) return refused(row, 'to', read.fault)
  const { address: from } = old
  const { target: to } = read
  const page = pages.get(from)
  if (page !== undefined) return refused(row, 'from', `${from} is the address of ${page}. A redirect there would hide it.`)
  if (keyOf(to) === from) return refused(row, 'to', 'Old and new address are the same.')
  const twin = accepted.get(from)
  if (twin === undefined) return { row, from, to }
  if (twin.to === to) return { ...row, from, to, outcome: 'skipped', reason: `The same as line ${twin.row.line}.` }
  return refused(row, 'from', `Line ${twin.row.line} leads this address elsewhere.`)
}

/** Takes out of `accepted` what would lead in a circle, and gives it. What is put back in its stead may close another circle. */
function leaveOutLoops(accepted: Map<string, Accepted>, existing: ReadonlyMap<string, string>): Accepted[] {
  const out: Accepted[] = []
  for (;;) {
    const circling = [...accepted.values()].filter(({ from }) => returnsTo(from, (at) => accepted.get(at)?.to ?? existing.get(at)))
    if (circling.length === 0) return out
    for (const loop of circling) accepted.delete(loop.from)
    out.push(...circling)
  }
}

type Leads = (from: string) => string | undefined

function returnsTo(start: string, leads: Leads): boolean {
  const seen = new Set<string>()
  for (let at: string | null = start; at !== null && !seen.has(at); ) {
    seen.add(at)
    const to: string | undefined = leads(at)
    at = to === undefined ? null : keyOf(to)
    if (at === start) return true
  }
  return false
}

/** The last address on the way from `to`; there are no circles left. */
function endOf(to: string, leads: Leads): string {
  const key = keyOf(to)
  const next = key === null ? undefined : leads(key)
  return next === undefined ? to : endOf(next, leads)
}

function outcomeOf({ line, from, given, to }: { line: number; from: string; given: string; to: string }, before: string | undefined): PlannedRow {
  const straight = to === given ? null : `Leads straight on, since ${given} is an old address too.`
  if (before === to) return { line, from, to, outcome: 'skipped', reason: 'There is this redirect already.' }
  return before === undefined ? { line, from, to, outcome: 'added', reason: straight } : { line, from, to, outcome: 'changed', reason: straight ?? `Leads to ${before} now.` }
}

/** The spelling in which a target of this paper would be looked up as an old address; null for another site. */
const keyOf = (target: string): string | null => (target.startsWith('/') ? normalAddress(target.replace(/[?#].*$/, '')) : null)

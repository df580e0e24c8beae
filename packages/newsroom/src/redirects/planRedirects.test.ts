import { describe, expect, it } from '@jest/globals'
import { planRedirects, type RedirectEvidence } from './planRedirects'

const evidence = (changes: Partial<Record<'existing' | 'pages', Record<string, string>>> = {}): RedirectEvidence => ({
  siteUrl: 'https://paper.example',
  existing: new Map(Object.entries(changes.existing ?? {})),
  pages: new Map(Object.entries(changes.pages ?? {})),
})
const plan = (rows: [string, string][], known = evidence()) => {
  const { rows: planned, repointed } = planRedirects(rows.map(([from, to], index) => ({ line: index + 1, from, to })), known)
  return { rows: planned.map(({ line, from, to, outcome }) => [line, from, to, outcome]), reasons: planned.map(({ reason }) => reason), repointed }
}

describe('planRedirects', () => {
  it('adds what is new, in the one spelling of addresses', () => {
    expect(plan([['/Old/', 'https://paper.example/politics/'], ['https://old.example/b', 'https://elsewhere.example']])).toEqual({
      rows: [[1, '/old', '/politics', 'added'], [2, '/b', 'https://elsewhere.example/', 'added']],
      reasons: [null, null],
      repointed: [],
    })
  })

  it('changes what leads elsewhere and skips what is there', () => {
    const known = evidence({ existing: { '/a': '/x', '/b': '/y' } })
    expect(plan([['/a', '/z'], ['/b', '/y']], known)).toMatchObject({ rows: [[1, '/a', '/z', 'changed'], [2, '/b', '/y', 'skipped']], reasons: ['Leads to /x now.', expect.stringContaining('already')] })
  })

  it.each([
    ['an address that cannot be one', [['old', '/x']], 'Begin the old address'],
    ['a target that cannot be one', [['/old', 'javascript:x']], 'Begin the new address'],
    ['one that leads to itself', [['/old', 'https://paper.example/OLD/?x=1']], 'are the same'],
    ['one that would hide a page', [['/Politics/', '/x']], '/politics is the address of the section “Politics”'],
  ] satisfies [string, [string, string][], string][])('refuses %s', (_what, rows, reason) => {
    expect(plan(rows, evidence({ pages: { '/politics': 'the section “Politics”' } }))).toMatchObject({ rows: [[1, ...(rows[0] ?? []), 'refused']], reasons: [expect.stringContaining(reason)] })
  })

  it('skips a row that stands there twice, and refuses one that contradicts an earlier one', () => {
    expect(plan([['/a', '/x'], ['/A/', '/x'], ['/a', '/y']])).toMatchObject({
      rows: [[1, '/a', '/x', 'added'], [2, '/a', '/x', 'skipped'], [3, '/a', '/y', 'refused']],
      reasons: [null, 'The same as line 1.', 'Line 1 leads this address elsewhere.'],
    })
  })

  it('collapses chains within the list, with what there is, and of what there is', () => {
    const known = evidence({ existing: { '/k': '/d', '/z': '/a' } })
    expect(plan([['/a', '/b'], ['/b', '/k#part']], known)).toMatchObject({
      rows: [[1, '/a', '/d', 'added'], [2, '/b', '/d', 'added']],
      reasons: [expect.stringContaining('/b is an old address too'), expect.stringContaining('straight on')],
      repointed: [{ from: '/z', to: '/d' }],
    })
  })

  it('leaves what leads to something opaque where it is', () => {
    expect(plan([['/a', '/b']], evidence({ existing: { '/z': 'story 7' } }))).toMatchObject({ repointed: [] })
  })

  it('refuses a circle, whether it closes within the list or with what there is', () => {
    expect(plan([['/a', '/b'], ['/b', '/a'], ['/k', '/a']])).toMatchObject({ rows: [[1, '/a', '/b', 'refused'], [2, '/b', '/a', 'refused'], [3, '/k', '/a', 'added']] })
    expect(plan([['/b', '/a']], evidence({ existing: { '/a': '/b' } }))).toMatchObject({ rows: [[1, '/b', '/a', 'refused']], reasons: [expect.stringContaining('back to itself')] })
  })

  it('refuses a circle that closes only once another is left out', () => {
    const known = evidence({ existing: { '/a': '/b' } })
    expect(plan([['/a', '/k'], ['/k', '/a'], ['/b', '/a']], known).rows.map((row) => row[3])).toEqual(['refused', 'refused', 'refused'])
  })

  it('keeps no row that hides, loops or chains, whatever the list', () => {
    const names = ['/a', '/b', '/k', '/d']
    const pairs = names.flatMap((from) => names.map((to): [string, string] => [from, to]))
    for (const first of pairs) {
      for (const second of pairs) {
        const { rows } = plan([first, second, ['/d', '/a']], evidence({ existing: { '/b': '/k' } }))
        const stored = new Map([['/b', '/k'], ...rows.filter((row) => row[3] === 'added' || row[3] === 'changed').map((row): [string, string] => [String(row[1]), String(row[2])])])
        const { repointed } = plan([first, second, ['/d', '/a']], evidence({ existing: { '/b': '/k' } }))
        for (const { from, to } of repointed) stored.set(from, to)
        expect([first, second, [...stored.values()].filter((to) => stored.has(to))]).toEqual([first, second, []])
      }
    }
  })
})

import { describe, expect, it } from '@jest/globals'
import { readImport, summaryOf, type ImportRow } from './sendImport'

const row = (line: number, outcome: ImportRow['outcome']): ImportRow => ({ line, from: `/${line}`, to: '/x', outcome, reason: null })
const plan = { rows: [row(2, 'added'), row(3, 'skipped'), row(4, 'refused'), row(5, 'changed'), row(6, 'refused')], repointed: [], key: 'k' }

describe('readImport', () => {
  it.each([
    [200, plan, { kind: 'plan', plan }],
    [200, { added: 3, changed: 1 }, { kind: 'done', added: 3, changed: 1 }],
    [422, { errors: [{ message: 'The list is empty.' }] }, { kind: 'refused', message: 'The list is empty.', plan: null }],
    [409, { errors: [{ message: 'Look again.' }], ...plan }, { kind: 'refused', message: 'Look again.', plan }],
    [500, null, { kind: 'refused', message: expect.stringContaining('could not be imported'), plan: null }],
  ])('reads %i with %j', (status, body, expected) => {
    expect(readImport({ status, body })).toEqual(expected)
  })
})

describe('summaryOf', () => {
  it('counts, and shows what is refused first', () => {
    const { counts, shown, more } = summaryOf(plan, 3)
    expect(counts).toEqual({ added: 1, changed: 1, skipped: 1, refused: 2 })
    expect([shown.map(({ line }) => line), more]).toEqual([[4, 6, 5], 2])
  })
})

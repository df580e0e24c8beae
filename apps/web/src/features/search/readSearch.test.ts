import { searchQuerySchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { isNarrowed, readSearch } from './readSearch'

const nothing = searchQuerySchema.parse({})

describe('readSearch', () => {
  it.each([
    [{}, nothing],
    [{ q: ' ferry ', section: 'culture/kitchen', author: 'Ada', topic: 'Food', from: '2026-01-01', to: '2026-12-31', sort: 'newest', page: '3' }, { ...nothing, q: 'ferry', section: 'culture/kitchen', author: 'Ada', topic: 'Food', from: '2026-01-01', to: '2026-12-31', sort: 'newest', page: 3 }],
    [{ q: ['first', 'second'], section: '../x', from: 'yesterday', to: '2026-02-30', sort: 'oldest', page: '0' }, { ...nothing, q: 'first' }],
    [{ q: 'a\u0000b\nc', page: '51' }, { ...nothing, q: 'a b c' }],
  ])('reads %j', (query, asked) => {
    expect(readSearch(query).asked).toEqual(asked)
  })

  it('keeps the beginning of what is too long, and says so', () => {
    const { asked, tooLong } = readSearch({ q: 'x'.repeat(10_000), author: 'y'.repeat(500) })
    expect([asked.q.length, asked.author.length, tooLong]).toEqual([300, 100, true])
    expect(readSearch({ q: `x${'🚀'.repeat(200)}` }).asked.q).toBe(`x${'🚀'.repeat(149)}`)
  })

  it.each([
    [{}, true],
    [{ from: '2026-01-01' }, true],
    [{ q: 'ferry' }, false],
    [{ author: 'Ada' }, false],
  ])('of %j tells whether nothing is asked for: %s', (query, isEmpty) => {
    expect(readSearch(query).isEmpty).toBe(isEmpty)
  })

  it('always reads what the newsroom takes', () => {
    for (const q of ['"', '\uD800', '🚀'.repeat(200), 'x'.repeat(400)]) expect(searchQuerySchema.safeParse(readSearch({ q, author: q, topic: q }).asked).success).toBe(true)
  })
})

describe('isNarrowed', () => {
  it.each([[{}, false], [{ q: 'x', page: 2 }, false], [{ section: 'world' }, true], [{ sort: 'newest' as const }, true]])('is of %j %s', (asked, narrowed) => {
    expect(isNarrowed({ ...nothing, ...asked })).toBe(narrowed)
  })
})

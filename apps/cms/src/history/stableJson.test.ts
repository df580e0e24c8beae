import { describe, expect, it } from '@jest/globals'
import { stableJson } from './stableJson'

describe('stableJson', () => {
  it.each([
    [{ b: 1, a: { d: 2, c: [] } }, { a: { c: null, d: 2 }, b: 1 }],
    [[{ id: 'x', author: 'keith' }], [{ author: 'keith' }]],
    [null, undefined],
    ['', []],
    [{ note: '' }, null],
  ])('finds %j equal to %j', (one, other) => {
    expect(stableJson(one)).toBe(stableJson(other))
  })

  it.each([[['a', 'b'], ['b', 'a']], [{ on: false }, {}], [0, null], [[null, 'a'], ['a']]])('tells %j from %j', (one, other) => {
    expect(stableJson(one)).not.toBe(stableJson(other))
  })
})

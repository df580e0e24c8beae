import { describe, expect, it } from '@jest/globals'
import { redirectsAfter } from './redirectsAfter'

describe('redirectsAfter', () => {
  it.each([
    [null, '2026/11/a', { add: null, remove: '/2026/11/a' }],
    ['2026/11/a', '2026/11/a', { add: null, remove: '/2026/11/a' }],
    ['2026/11/a', '2026/11/b', { add: '/2026/11/a', remove: '/2026/11/b' }],
  ])('from %s to %s', (before, after, expected) => {
    expect(redirectsAfter({ before, after })).toEqual(expected)
  })
})

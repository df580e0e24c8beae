import { describe, expect, it } from '@jest/globals'
import { headlineLength } from './headlineLength'

describe('headlineLength', () => {
  it.each([
    [0, 0, 'empty'],
    [1, 12, 'fits'],
    [60, 600, 'fits'],
    [60, 601, 'cut'],
    [110, 1000, 'cut'],
    [111, 500, 'long'],
  ] as const)('says of %d characters, %d pixels wide: %s', (characters, pixels, expected) => {
    expect(headlineLength({ characters, pixels })).toBe(expected)
  })
})

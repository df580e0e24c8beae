import { describe, expect, it } from '@jest/globals'
import { filling, usefulWidth } from './sizes'

describe('usefulWidth', () => {
  it.each([
    ['9rem', 288],
    ['100vw', 3840],
    ['(width >= 36rem) 15rem, 92vw', Math.ceil(0.92 * 576 * 2)],
    ['(width >= 66rem) 62rem, 92vw', 1984],
    ['(width >= 64rem) 18rem, (width >= 36rem) 45vw, 92vw', 1060],
    ['calc(10rem * 1.5)', 480],
  ])('of %s is %i', (sizes, width) => {
    expect(usefulWidth(sizes)).toBe(width)
  })
})

describe('filling', () => {
  it.each([
    ['a picture of the same shape', 1.5, '(width >= 36rem) 15rem, 92vw'],
    ['a high one', 0.6, '(width >= 36rem) 15rem, 92vw'],
    ['a wide one', 3, '(width >= 36rem) calc(15rem * 2), calc(92vw * 2)'],
  ])('%s', (_name, picture, sizes) => {
    expect(filling('(width >= 36rem) 15rem, 92vw', { picture, place: 1.5 })).toBe(sizes)
  })
})

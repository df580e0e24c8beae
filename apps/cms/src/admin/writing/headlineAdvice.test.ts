import { describe, expect, it } from '@jest/globals'
import { headlineAdvice } from './headlineAdvice'

describe('headlineAdvice', () => {
  it.each([
    [0, 0, 'empty', 'Search results show about 60 characters of a headline.', 0],
    [1, 12, 'fits', '1 character. Search results show all of it.', 0.02],
    [54, 510, 'fits', '54 characters. Search results show all of it.', 0.85],
    [78, 740, 'cut', '78 characters. Search results show “Ferry service …”', 1],
    [130, 1200, 'long', '130 characters: long for a front page, too. Search results show “Ferry service …”', 1],
  ])('of %d characters, %d pixels wide, says that it is %s', (characters, pixels, length, words, filled) => {
    expect(headlineAdvice({ characters, pixels, start: 'Ferry service …' })).toEqual({ length, words, filled })
  })
})

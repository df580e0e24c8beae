import { describe, expect, it } from '@jest/globals'
import { measureText } from './measureText'

describe('measureText', () => {
  it.each([
    ['', { wordCount: 0, readingMinutes: 1 }],
    ['The ferry left at six.', { wordCount: 5, readingMinutes: 1 }],
    [Array(714).fill('word').join(' '), { wordCount: 714, readingMinutes: 3 }],
  ])('counts words and minutes', (input, expected) => {
    expect(measureText(input)).toEqual(expected)
  })

  it('counts words in scripts that do not space them', () => {
    expect(measureText('東京は日本の首都です').wordCount).toBeGreaterThan(3)
  })
})

import { describe, expect, it } from '@jest/globals'
import { filledInWords, type Filled } from './filledInWords'

describe('filledInWords', () => {
  it.each<[Filled[], string]>([
    [['caption'], 'Filled in from the file: caption. Check it before you save.'],
    [['alt', 'credit'], 'Filled in from the file: alternative text and credit. Check them before you save.'],
    [['alt', 'caption', 'credit', 'licence'], 'Filled in from the file: alternative text, caption, credit and licence. Check them before you save.'],
  ])('of %j says %s', (filled, words) => {
    expect(filledInWords(filled)).toBe(words)
  })
})

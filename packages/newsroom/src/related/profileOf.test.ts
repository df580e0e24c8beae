import { describe, expect, it } from '@jest/globals'
import { profileOf } from './profileOf'

const nothing = { headline: '', standfirst: '', body: '' }

describe('profileOf', () => {
  it('counts a word by where it stands, and puts the most used first', () => {
    expect(profileOf({ headline: 'Harbor', standfirst: 'Harbor wheat', body: 'Wheat wheat cranes' }, 'en')).toEqual([
      ['harbor', 3.5],
      ['wheat', 3.5],
      ['crane', 1],
    ])
  })

  it('keeps so many words and no more', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}q`)
    expect(profileOf({ ...nothing, headline: 'Harbor', body: words.join(' ') }, 'sw')).toHaveLength(160)
  })

  it('does not read without end', () => {
    expect(profileOf({ ...nothing, body: `${'. '.repeat(6000)}harbor` }, 'en')).toEqual([])
  })
})

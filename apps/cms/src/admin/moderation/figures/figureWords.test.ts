import { ruleNames } from '@broadsheet/newsroom'
import { describe, expect, it } from '@jest/globals'
import { agreementWords, ruleLabels, shareWords, spanWords } from './figureWords'

describe('spanWords', () => {
  it.each([[0, '0 s'], [45, '45 s'], [60, '1 min'], [200, '3 min 20 s'], [7500, '2 h 5 min'], [3605, '1 h'], [273_600, '3 d 4 h']])('%d seconds: %s', (seconds, words) => {
    expect(spanWords(seconds)).toBe(words)
  })
})

describe('shareWords', () => {
  it.each([[1, 3, '33 %'], [0, 4, '0 %'], [0, 0, '–']])('%d of %d: %s', (part, whole, words) => {
    expect(shareWords(part, whole)).toBe(words)
  })
})

describe('agreementWords', () => {
  it('has a name for each rule that stores a comment', () => {
    const refusing = ['story-gone', 'comments-closed', 'thread-closed', 'thread-old', 'parent-gone', 'length', 'flood']
    expect(ruleNames.filter((rule) => ruleLabels[rule] === undefined)).toEqual(refusing)
  })

  it('says what the rule did', () => {
    expect(agreementWords({ rule: 'links', verdict: 'pending' })).toBe('Many links: held')
    expect(agreementWords({ rule: 'gone', verdict: 'spam' })).toBe('Another rule: marked as spam')
  })
})

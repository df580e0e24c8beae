import { describe, expect, it } from '@jest/globals'
import { countChangedWords, wordDiff } from './wordDiff'

const marked = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`)).join('')

describe('wordDiff', () => {
  it.each([
    ['The ferry returns', 'The ferry returns', 'The ferry returns'],
    ['The ferry returns', 'The old ferry returns', 'The {+old +}ferry returns'],
    ['The ferry returns', 'The ferry', 'The ferry{- returns-}'],
    ['', 'New', '{+New+}'],
    ['Gone', '', '{-Gone-}'],
    ['', '', ''],
    ['渡輪今天回來', '渡輪明天回來', '渡輪{-今天-}{+明天+}回來'],
  ])('marks what turned %p into %p', (before, after, marks) => {
    expect(marked(before, after)).toBe(marks)
  })

  it('shows two texts that share nothing as one for the other, without thinking for long', () => {
    const text = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ')
    expect(wordDiff(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('countChangedWords', () => {
  it('counts words, not signs', () => {
    expect(countChangedWords(wordDiff('One, two – three.', 'One, two – four five!'))).toEqual({ added: 2, removed: 1 })
  })
})

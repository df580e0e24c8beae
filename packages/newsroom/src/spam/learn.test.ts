import { describe, expect, it } from '@jest/globals'
import { everyComment, learn, lessonOf, type Lesson } from './learn'

describe('lessonOf', () => {
  it.each([['spam', 'spam'], ['approved', 'ham'], ['rejected', null], ['pending', null]])('%s teaches %s', (status, expected) => {
    expect(lessonOf(status)).toBe(expected)
  })
})

describe('learn', () => {
  it.each<[string, Lesson | null, Lesson | null, [number, number] | null]>([
    ['learns spam', null, 'spam', [1, 0]],
    ['learns ham', null, 'ham', [0, 1]],
    ['moves what was learned', 'ham', 'spam', [1, -1]],
    ['moves it back', 'spam', 'ham', [-1, 1]],
    ['unlearns', 'spam', null, [-1, 0]],
    ['learns nothing twice', 'spam', 'spam', null],
    ['learns nothing from nothing', null, null, null],
  ])('%s', (_name, before, now, expected) => {
    const found = learn({ features: ['word:a', 'shape:no link', 'word:a'], before, now })
    const wanted = [everyComment, 'word:a', 'shape:no link'].map((feature) => ({ feature, spam: expected?.[0], ham: expected?.[1] }))
    expect(found).toEqual(expected === null ? [] : wanted)
  })

  it('does not learn names', () => {
    expect(learn({ features: ['name:anna'], before: null, now: 'spam' })).toEqual([{ feature: everyComment, spam: 1, ham: 0 }])
  })
})

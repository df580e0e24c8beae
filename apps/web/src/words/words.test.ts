import { paperLanguages } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { directionOf } from './directionOf'
import { languageMarks } from './languageMarks'
import { type Words, wordsFor } from './wordsFor'

type Leaf = { at: string; says: string | ((...given: never[]) => unknown) }

function leavesOf(words: object, at = ''): Leaf[] {
  return Object.entries(words).flatMap(([name, says]): Leaf[] =>
    typeof says === 'object' && says !== null ? leavesOf(says, `${at}${name}.`) : [{ at: `${at}${name}`, says: says as Leaf['says'] }],
  )
}
const sentencesOf = (words: Words) => leavesOf(words).flatMap(({ at, says }) => (typeof says === 'string' && /\p{L}/u.test(says) ? [{ at, says }] : []))

describe('wordsFor', () => {
  it.each(paperLanguages)('has the same words for a paper in %s as for any other', (language) => {
    expect(leavesOf(wordsFor(language)).map(({ at }) => at)).toEqual(leavesOf(wordsFor('en')).map(({ at }) => at))
  })

  it('leaves nothing untranslated', () => {
    const same = new Map(sentencesOf(wordsFor('en')).map(({ at, says }) => [at, says]))
    expect(sentencesOf(wordsFor('ar')).filter(({ at, says }) => same.get(at) === says || !/\p{Script=Arabic}/u.test(says)).map(({ at }) => at)).toEqual([])
  })

  it('speaks English where there is no catalogue', () => {
    expect(wordsFor('de').comments.reply).toBe('Reply')
  })

  it.each([
    ['en', 0, '0 comments'], ['en', 1, '1 comment'], ['en', 1204, '1,204 comments'],
    ['ar-MA', 0, 'لا تعليقات'], ['ar-MA', 1, 'تعليق واحد'], ['ar-MA', 2, 'تعليقان'], ['ar-MA', 3, '3 تعليقات'], ['ar-MA', 11, '11 تعليقًا'], ['ar-MA', 100, '100 تعليق'], ['ar-MA', 103, '103 تعليقات'],
    ['ar-EG', 12, '١٢ تعليقًا'],
  ])('counts in %s, %i as “%s”', (language, count, said) => {
    expect(wordsFor(language).story.comments(count)).toBe(said)
  })

  it.each([
    ['en', 'A, B and C'],
    ['en-US', 'A, B and C'],
    ['ar', 'A وB وC'],
  ])('enumerates in %s: %s', (language, said) => {
    const names = ['A', 'B', 'C']
    expect(names.map((name, index) => `${wordsFor(language).joiner(index, names.length)}${name}`).join('')).toBe(said)
  })

  it.each(['en', 'ar'])('says in %s to those who hear a link what those who see it read', (language) => {
    const { comments } = wordsFor(language)
    expect(comments.replyTo('Ada')).toContain(comments.reply)
  })

  it('never groups the digits of a year', () => {
    expect([wordsFor('en').corrections.titleOf('2026'), wordsFor('ar-EG').corrections.titleOf('2026')]).toEqual(['Corrections in 2026', 'تصويبات عام ٢٠٢٦'])
  })
})

describe('languageMarks', () => {
  it.each([
    ['en', 'ar', { lang: 'en', dir: 'ltr' }],
    ['ar', 'en-GB', { lang: 'ar', dir: 'rtl' }],
    ['fr', 'en', { lang: 'fr' }],
    ['fa', 'ar', { lang: 'fa' }],
    ['en', 'en-US', {}],
    ['ar-EG', 'ar', {}],
    ['zh-Hant', 'zh-Hans', { lang: 'zh-Hant' }],
  ])('says of %s within %s: %j', (language, around, marks) => {
    expect(languageMarks(language, around)).toEqual(marks)
  })
})

describe('directionOf', () => {
  it.each([['ar-EG', 'rtl'], ['he', 'rtl'], ['ckb', 'rtl'], ['en', 'ltr'], ['zh-Hant', 'ltr']])('of %s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})

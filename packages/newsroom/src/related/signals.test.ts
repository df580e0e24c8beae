import { describe, expect, it } from '@jest/globals'
import { learnPaper } from './learnPaper'
import type { RelatableStory } from './relatableStory'
import { daysBetween, pointsOf, scoreOf, signalsBetween, weights, type Signals } from './signals'
import { aRelatable } from './testing/aRelatable'
import { told } from './told'

const paper = learnPaper(['harbor wheat', 'harbor crane', 'comet telescope'].map((text, index) => aRelatable(`landmark-${index}`, text)))
const signals = (one: Partial<RelatableStory>, other: Partial<RelatableStory>): Signals =>
  signalsBetween(told(aRelatable('one', 'harbor wheat', one), paper), told(aRelatable('other', 'comet telescope', other), paper))

describe('signalsBetween', () => {
  it.each<[string, Partial<RelatableStory>, Partial<RelatableStory>, Partial<Signals>]>([
    ['finds nothing between two stories that have nothing in common', {}, {}, { words: 0, company: 0, topics: 0, series: 0, section: 0, byline: 0, time: 0 }],
    ['counts a shared topic', { topics: ['a', 'b'] }, { topics: ['b'] }, { topics: 0.5 }],
    ['counts a further topic for less', { topics: ['a', 'b'] }, { topics: ['b', 'a', 'c'] }, { topics: 0.75 }],
    ['knows parts of a series', { series: 's' }, { series: 's' }, { series: 1 }],
    ['tells series apart', { series: 's' }, { series: 't' }, { series: 0 }],
    ['knows the section', { section: 's' }, { section: 's' }, { section: 1 }],
    ['knows an author among several', { authors: ['a', 'b'] }, { authors: ['c', 'b'] }, { byline: 1 }],
    ['halves closeness in time every two weeks', { publishedAt: '2026-03-01T00:00:00Z' }, { publishedAt: '2026-03-15T00:00:00Z' }, { time: 0.5 }],
    ['looks back as it looks ahead', { publishedAt: '2026-03-15T00:00:00Z' }, { publishedAt: '2026-03-01T00:00:00Z' }, { time: 0.5 }],
    ['makes nothing of a missing date', { publishedAt: '2026-03-01T00:00:00Z' }, {}, { time: 0 }],
  ])('%s', (_name, one, other, expected) => {
    expect(signals(one, other)).toMatchObject(expected)
  })

  it('sees the same company where the words differ', () => {
    const [one, other, stranger] = ['crane', 'wheat', 'telescope'].map((text) => told(aRelatable(text, text), learnPaper([aRelatable('both', 'crane wheat'), aRelatable('far', 'telescope')])))
    expect(one && other && signalsBetween(one, other)).toMatchObject({ words: 0, company: 1 })
    expect(one && stranger && signalsBetween(one, stranger).company).toBe(0)
  })
})

describe('scoreOf', () => {
  it('adds up what each signal counts, and shows it, the weightiest first', () => {
    const found = signals({ section: 's', topics: ['a'] }, { section: 's', topics: ['a'] })
    expect(scoreOf(found)).toBeCloseTo(weights.section + weights.topics / 2)
    expect(pointsOf(found).slice(0, 2)).toEqual([['topics', weights.topics / 2], ['section', weights.section]])
  })
})

describe('daysBetween', () => {
  it('is not known of a story without a date', () => {
    expect(daysBetween(aRelatable('a'), aRelatable('b', '', { publishedAt: '2026-03-15T00:00:00Z' }))).toBeNull()
  })
})

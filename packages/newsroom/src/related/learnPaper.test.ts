import { describe, expect, it } from '@jest/globals'
import { landmarkCount, learnPaper, rarityOf } from './learnPaper'
import { aRelatable } from './testing/aRelatable'
import { told } from './told'
import { likeness } from './vectorOf'

const texts = ['harbor crane council', 'harbor wheat council', 'harbor wheat ship', 'comet telescope council']
const stories = texts.map((text, index) => aRelatable(`${index}`, text))
const paper = learnPaper(stories)

describe('learnPaper', () => {
  it('finds a word the more telling the fewer stories use it', () => {
    const [common, shared, rare, unmet] = ['harbor', 'wheat', 'comet', 'marathon'].map((stem) => rarityOf(paper, stem))
    expect([common, shared, rare]).toEqual([common, shared, rare].toSorted((a = 0, b = 0) => a - b))
    expect(unmet).toBeGreaterThan(rare ?? 0)
    expect(common).toBeGreaterThan(0)
  })

  it('learns from the newest and leaves the rest', () => {
    const many = Array.from({ length: landmarkCount + 5 }, (_, index) => aRelatable(`${index}`, index < landmarkCount ? 'harbor' : 'comet'))
    expect(rarityOf(learnPaper(many), 'comet')).toBe(learnPaper(many).unmet)
  })

  it('learns nothing from nothing, and copes', () => {
    const empty = learnPaper([])
    const { vector, bearings } = told(aRelatable('a', 'harbor'), empty)
    expect([vector.get('harbor'), bearings.size]).toEqual([1, 0])
  })
})

describe('told', () => {
  it('gives stories that say the same a likeness of 1, and those that share no word none', () => {
    const [one, same, other] = ['harbor wheat', 'wheat harbor', 'comet'].map((text, index) => told(aRelatable(`new-${index}`, text), paper).vector)
    expect(likeness(one ?? new Map(), same ?? new Map())).toBeCloseTo(1)
    expect(likeness(one ?? new Map(), other ?? new Map())).toBe(0)
  })

  it('places a story by the landmarks near it, itself left out', () => {
    expect([...told(aRelatable('0', texts[0]), paper).bearings.keys()]).toEqual([1, 2, 3])
    expect([...told(aRelatable('new', 'telescope'), paper).bearings.keys()]).toEqual([3])
  })

  it('says nothing of a story without words', () => {
    const { vector, bearings } = told(aRelatable('empty'), paper)
    expect([vector.size, bearings.size]).toEqual([0, 0])
  })

  it('is placed by the nearest landmarks alone where there are many', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => aRelatable(`${index}`, index < 150 ? 'harbor wheat' : 'harbor comet telescope'))
    const { bearings } = told(aRelatable('new', 'harbor wheat'), learnPaper(crowd))
    expect(Math.max(...bearings.keys())).toBeLessThan(150)
  })
})

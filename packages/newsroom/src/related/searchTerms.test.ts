import { describe, expect, it } from '@jest/globals'
import { learnPaper } from './learnPaper'
import { likeliest, poolSize, searchTermsOf } from './searchTerms'
import { aRelatable } from './testing/aRelatable'

const paper = learnPaper(['harbor council', 'harbor wheat', 'harbor comet'].map((text, index) => aRelatable(`${index}`, text)))

describe('searchTermsOf', () => {
  it('finds a story by its words, and by its labels', () => {
    const terms = searchTermsOf(aRelatable('a', 'harbor wheat wheat', { topics: ['t'], series: 's', section: 'n', authors: ['k'] }), paper)
    expect(terms.map(({ term }) => term)).toEqual(['wheat', 'harbor', '#topic/t', '#series/s', '#section/n', '#author/k'])
  })

  it('makes more of a rare word than of a common one, and of words together as much in a long story as in a short one', () => {
    const [rare, common] = searchTermsOf(aRelatable('a', 'wheat harbor'), paper).map(({ weight }) => weight)
    expect(rare).toBeGreaterThan(common ?? 1)
    expect(Math.hypot(rare ?? 0, common ?? 0)).toBeCloseTo(1)
  })

  it('is found by no more than two dozen words', () => {
    const words = Array.from({ length: 60 }, (_, index) => ['word', 'x'.repeat(index + 1)].join(''))
    expect(searchTermsOf(aRelatable('a', words.join(' ')), paper)).toHaveLength(24)
  })

  it('orders equal words by themselves, so that two runs agree', () => {
    const terms = searchTermsOf(aRelatable('a', 'zebra apple mango'), paper).map(({ term }) => term)
    expect(terms).toEqual(terms.toSorted())
  })
})

describe('likeliest', () => {
  const terms = [
    { term: 'wheat', weight: 0.9 },
    { term: 'harbor', weight: 0.2 },
    { term: 'silent', weight: 1 },
  ]

  it('puts those first that are found by weightier terms', () => {
    expect(likeliest(terms, new Map([['wheat', ['c']], ['harbor', ['a', 'b', 'c']]]))).toEqual(['c', 'a', 'b'])
  })

  it('orders equals by id', () => {
    expect(likeliest(terms, new Map([['harbor', ['b', 'c', 'a']]]))).toEqual(['a', 'b', 'c'])
  })

  it('gives no more than can be compared', () => {
    const found = Array.from({ length: poolSize + 20 }, (_, index) => `${index}`)
    expect(likeliest(terms, new Map([['wheat', found]]))).toHaveLength(poolSize)
  })
})

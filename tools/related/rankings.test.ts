import { describe, expect, it } from '@jest/globals'
import { measurePrecision } from './measurePrecision'
import { PackedCorpus } from './PackedCorpus'
import { rankByBm25 } from './rankByBm25'
import { rankByDate, rankByShared } from './rankByDate'
import { rankByEngine } from './rankByEngine'

const subjects = [
  ['harbor', 'cranes and ferries in the harbor', 'the harbor fills with ferries', 'cranes lift ships in the harbor', 'ships and ferries wait', 'a wharf for ships and cranes'],
  ['space', 'a comet in the telescope', 'telescope finds planets', 'planets and a comet', 'the comet passes planets', 'astronomers at the telescope'],
] as const

function aCorpus(dated: boolean): PackedCorpus {
  const corpus = new PackedCorpus('en')
  for (const [label, ...texts] of subjects) for (const [index, text] of texts.entries()) corpus.add({ id: `${label}-${index}`, title: '', text, label, date: dated ? `2026-03-0${index + 1}T00:00:00Z` : null })
  return corpus
}
const precision = (corpus: PackedCorpus, ranking: (place: number, count: number) => number[]) =>
  measurePrecision({ ranking, places: Array.from({ length: corpus.size }, (_, place) => place), labelOf: (place) => corpus.labelOf(place), belongs: (place, other) => corpus.labelOf(place) === corpus.labelOf(other) })

describe.each([
  ['with dates', true],
  ['without dates', false],
])('a corpus %s', (_name, dated) => {
  const corpus = aCorpus(dated)

  it.each([
    ['the engine', rankByEngine(corpus)],
    ['BM25', rankByBm25(corpus)],
    ['date', rankByDate(corpus)],
  ])('is ranked by %s, no article under itself nor twice', (_of, ranking) => {
    for (let place = 0; place < corpus.size; place += 1) {
      const list = ranking(place, 4)
      expect(list).not.toContain(place)
      expect(new Set(list).size).toBe(list.length)
    }
  })

  it('is told apart by what its articles say', () => {
    expect(precision(corpus, rankByEngine(corpus)).all).toBeGreaterThan(0.6)
    expect(precision(corpus, rankByBm25(corpus)).all).toBeGreaterThan(0.6)
    expect(precision(corpus, rankByDate(corpus)).all).toBeLessThan(0.6)
  })
})

describe('rankByDate', () => {
  it('puts the newest first', () => {
    expect(rankByDate(aCorpus(true))(0, 4)).toEqual([9, 4, 8, 3])
  })
})

describe('rankByShared', () => {
  it('puts those first that share most, of equals the newest', () => {
    const ranking = rankByShared(aCorpus(true), (_one, other) => (other.publishedAt === '2026-03-01T00:00:00Z' ? 2 : Number(other.publishedAt?.includes('-03-02'))))
    expect(ranking(0, 4)).toEqual([5, 6, 1])
  })
})

describe('measurePrecision', () => {
  it('counts what is missing from a list as wrong, and tells labels apart', () => {
    const found = measurePrecision({
      ranking: (place) => (place === 0 ? [1, 2] : [0, 1, 2, 3]),
      places: [0, 9],
      labelOf: (place) => (place === 0 ? 'a' : 'b'),
      belongs: (_place, other) => other < 2,
    })
    expect([found.all, [...found.byLabel]]).toEqual([0.375, [['a', 0.25], ['b', 0.5]]])
  })

  it('is nothing of nothing', () => {
    expect(measurePrecision({ ranking: () => [], places: [], labelOf: String, belongs: () => true }).all).toBe(0)
  })
})

import type { PackedCorpus } from './PackedCorpus'

/** The usual settings of BM25, and the number of words by which “more like this” asks. */
const k1 = 1.2
const b = 0.75
const queryWords = 25

/**
 * “More like this” as search engines do it: the words of an article that are frequent in it and rare elsewhere, looked up
 * with plain BM25 over all articles.
 */
export function rankByBm25(corpus: PackedCorpus): (place: number, count: number) => number[] {
  const { places, counts, starts } = postingsOf(corpus)
  let total = 0
  for (let place = 0; place < corpus.size; place += 1) total += corpus.plainWordsOf(place).length
  const usualLength = total / corpus.size
  const lengths = Float64Array.from({ length: corpus.size }, (_, place) => k1 * (1 - b + (b * corpus.plainWordsOf(place).length) / usualLength))
  const at = (list: Readonly<ArrayLike<number>>, index: number) => list[index] ?? 0
  const usedIn = (word: number) => at(starts, word + 1) - at(starts, word)
  const rarity = (word: number) => Math.log(1 + (corpus.size - usedIn(word) + 0.5) / (usedIn(word) + 0.5))

  return (place, count) => {
    const { words, counts: uses } = corpus.plainWordsOf(place)
    const query = Array.from(words, (word, index) => ({ word, told: at(uses, index) * rarity(word) })).sort((one, other) => other.told - one.told)
    const scores = new Float64Array(corpus.size)
    for (const { word } of query.slice(0, queryWords)) {
      for (let index = at(starts, word); index < at(starts, word + 1); index += 1) {
        const found = at(places, index)
        const used = at(counts, index)
        scores[found] = at(scores, found) + (rarity(word) * used * (k1 + 1)) / (used + at(lengths, found))
      }
    }
    scores[place] = 0
    return best(scores, count)
  }
}

/** The places of the highest scores above zero. */
function best(scores: Float64Array, count: number): number[] {
  const found: number[] = []
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score <= 0 || (found.length === count && score <= (scores[found[count - 1] ?? 0] ?? 0))) continue
    const rank = found.findIndex((other) => (scores[other] ?? 0) < score)
    found.splice(rank === -1 ? found.length : rank, 0, place)
    found.length = Math.min(found.length, count)
  }
  return found
}

/** For every word the articles that use it, one word after the other: those of word w stand from `starts[w]` on. */
function postingsOf(corpus: PackedCorpus): { places: Int32Array; counts: Float32Array; starts: Int32Array } {
  const starts = new Int32Array(corpus.wordCount + 1)
  for (let place = 0; place < corpus.size; place += 1) for (const word of corpus.plainWordsOf(place).words) starts[word + 1] = (starts[word + 1] ?? 0) + 1
  for (let word = 0; word < corpus.wordCount; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const free = starts.slice()
  const places = new Int32Array(starts.at(-1) ?? 0)
  const counts = new Float32Array(places.length)
  for (let place = 0; place < corpus.size; place += 1) {
    const { words, counts: uses } = corpus.plainWordsOf(place)
    words.forEach((word, index) => {
      const slot = free[word] ?? 0
      places[slot] = place
      counts[slot] = uses[index] ?? 0
      free[word] = slot + 1
    })
  }
  return { places, counts, starts }
}

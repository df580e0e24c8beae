import { bodyLength, landmarkCount, learnPaper, profileOfWords, tellingWords, type Paper, type Profile, type RelatableStory } from '@broadsheet/newsroom'
import type { CorpusArticle } from './readCorpus'
import type { Stories } from './Stories'


/** Articles that are kept unpacked; most are asked for again soon. */
const unpackedAtOnce = 2500

/** Numbers in two lists that belong together: words, and how often each is used. */
type Uses = { words: Int32Array; counts: Float32Array }

/** An article as it is kept: its words as numbers, so that tens of thousands of them fit into memory. */
type Packed = { label: string; date: string | null; profile: Uses; plain: Uses; length: number }

/** A corpus in memory. Articles are named by their place in it. */
export class PackedCorpus implements Stories {
  private readonly articles: Packed[] = []
  private readonly numbers = new Map<string, number>()
  private readonly stems: string[] = []
  private readonly unpacked = new Map<number, RelatableStory>()

  constructor(private readonly language: string) {}

  get size(): number {
    return this.articles.length
  }

  get wordCount(): number {
    return this.stems.length
  }

  add({ title, text, label, date }: CorpusArticle): void {
    // as much of a text for every ranking
    const [headline, body] = [tellingWords(title, this.language), tellingWords(text.slice(0, bodyLength), this.language)]
    const counts = new Map<string, number>()
    for (const { stem } of [...headline, ...body]) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    const profile = this.pack(profileOfWords({ headline, standfirst: [], body }))
    this.articles.push({ label, date, profile, plain: this.pack([...counts]), length: headline.length + body.length })
  }

  get undated(): number {
    return this.articles.filter(({ date }) => date === null).length
  }

  labelOf(place: number): string {
    return this.at(place).label
  }

  /** Every word of an article, by number, with its count. */
  plainWordsOf(place: number): Uses & { length: number } {
    const { plain, length } = this.at(place)
    return { ...plain, length }
  }

  /** The article as the newsroom would know it, without a section, topics or anything else an editor has set. */
  storyAt(place: number): RelatableStory {
    const known = this.unpacked.get(place)
    if (known !== undefined) return known
    if (this.unpacked.size >= unpackedAtOnce) this.unpacked.clear()
    const story = this.unpack(place)
    this.unpacked.set(place, story)
    return story
  }

  private unpack(place: number): RelatableStory {
    const { profile, date } = this.at(place)
    const words = Array.from(profile.words, (word, index): [string, number] => [this.stems[word] ?? '', profile.counts[index] ?? 0])
    return { id: String(place), standing: 'live', sponsored: false, words, section: null, topics: [], authors: [], series: null, publishedAt: date }
  }

  /** What can be learnt from articles all over the corpus, as many as a newsroom learns from. */
  paper(): Paper {
    const step = Math.max(1, this.size / landmarkCount)
    return learnPaper(Array.from({ length: Math.min(this.size, landmarkCount) }, (_, index) => this.storyAt(Math.floor(index * step))))
  }

  private at(place: number): Packed {
    const article = this.articles[place]
    if (article === undefined) throw new Error(`There is no article ${place} in this corpus.`)
    return article
  }

  private pack(pairs: Profile): Uses {
    return { words: Int32Array.from(pairs, ([stem]) => this.numberOf(stem)), counts: Float32Array.from(pairs, ([, count]) => count) }
  }

  private numberOf(stem: string): number {
    const known = this.numbers.get(stem)
    if (known !== undefined) return known
    this.numbers.set(stem, this.stems.length)
    this.stems.push(stem)
    return this.stems.length - 1
  }
}

import { plainLetters } from '../related/plainLetters'
import { linksIn, ownerOf } from './linksIn'
import { shapesOf } from './shapesOf'

/** What of a comment is looked at: the name and the web site its writer gave, and what was written. */
export type WrittenComment = { name: string; site: string | null; text: string }

/** Characters of a text that are read; a comment may have 5,000 graphemes, each of several of them. */
const readLength = 10_000
/** Words, and what stands between them, that are looked at in turn: far more than people write, and a bound for what robots do. */
const mostSegments = 4000
/** Different words, pairs and hosts that are looked at: what a long text says late, it has mostly said before. */
const most = { words: 200, pairs: 200, hosts: 20, nameWords: 8, wordLength: 40 }

/** Characters without a width that hide a word from a list; those that join letters or emoji are none of them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu
const apostrophes = /['’ʼ＇]/gu
/** Letters with something between them: “c a s i n o”, “c.a.s.i.n.o”. */
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]\p{L}){4,}(?![\p{L}\p{N}])/gu
const onlyNumber = /^[\p{N}.,]+$/u
/** What a cut leaves of a character that takes two places. */
const halfCharacter = /[\uD800-\uDBFF]$/
/** Parts of an address that can be words; the rest are keys. */
const addressWord = /[\p{L}]{3,20}/gu
const addressPlumbing = new Set(['http', 'https', 'www', 'com', 'net', 'org', 'html', 'htm', 'php', 'index', 'utm', 'source', 'medium', 'watch'])

// words are told apart alike in every language, with the dictionaries of those that are written without spaces
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What can speak for or against a comment being spam, as the features that are counted: `word:…`, `pair:…` (two words that
 * follow each other), `host:…` and `ending:…` (where it links to), `name:…` (words of the name) and `shape:…` (how it looks,
 * in words). Each is named once; the same comment has always the same, and never more than 500.
 */
export function spamFeatures({ name, site, text }: WrittenComment): string[] {
  const read = text.slice(0, readLength).replace(invisible, '')
  const { links, rest } = linksIn(read)
  const words = judgedWordsIn(rest.replace(spelledOut, (letters) => letters.replace(/[ .*_-]/g, '')))
  const linked = links.flatMap((link) => [...plainLetters(link).toLowerCase().matchAll(addressWord)].map(([word]) => word).slice(0, 12)).filter((word) => !addressPlumbing.has(word))
  const hosts = new Set([...links, ...(site === null ? [] : [site])].flatMap((address) => ownerOf(address) ?? []))
  return [
    ...shapesOf({ name, site, text: text.slice(0, readLength), rest, links, words }).map((shape) => `shape:${shape}`),
    ...firstOf(hosts, most.hosts).map((host) => `host:${host}`),
    ...firstOf(new Set([...hosts].map((host) => host.replace(/^.*\./, ''))), most.hosts).map((ending) => `ending:${ending}`),
    ...firstOf(new Set(judgedWordsIn(name.replace(invisible, ''))), most.nameWords).map((word) => `name:${word}`),
    ...firstOf(new Set([...words, ...linked]), most.words).map((word) => `word:${word}`),
    ...firstOf(pairsOf(words), most.pairs).map((pair) => `pair:${pair}`),
  ]
}

/** The words of a text as they are compared: in lower case, letters in one form, without numbers. */
export function judgedWordsIn(text: string): string[] {
  const words: string[] = []
  let seen = 0
  for (const { segment, isWordLike } of segmenter.segment(plainLetters(text).replace(apostrophes, "'").toLowerCase())) {
    seen += 1
    if (seen > mostSegments) break
    if (isWordLike === true && !onlyNumber.test(segment)) words.push(segment.slice(0, most.wordLength).replace(halfCharacter, ''))
  }
  return words
}

/** Words that follow each other, as pairs. */
export function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`))
}

const firstOf = (features: ReadonlySet<string>, count: number): string[] => [...features].slice(0, count)

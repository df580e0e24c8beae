import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as armenian } from '@orama/stemmers/armenian'
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as irish } from '@orama/stemmers/irish'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian'
import { stemmer as nepali } from '@orama/stemmers/nepali'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as sanskrit } from '@orama/stemmers/sanskrit'
import { stemmer as serbian } from '@orama/stemmers/serbian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as tamil } from '@orama/stemmers/tamil'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { stopwords as arabicWords } from '@orama/stopwords/arabic'
import { stopwords as armenianWords } from '@orama/stopwords/armenian'
import { stopwords as bulgarianWords } from '@orama/stopwords/bulgarian'
import { stopwords as danishWords } from '@orama/stopwords/danish'
import { stopwords as dutchWords } from '@orama/stopwords/dutch'
import { stopwords as englishWords } from '@orama/stopwords/english'
import { stopwords as finnishWords } from '@orama/stopwords/finnish'
import { stopwords as frenchWords } from '@orama/stopwords/french'
import { stopwords as germanWords } from '@orama/stopwords/german'
import { stopwords as greekWords } from '@orama/stopwords/greek'
import { stopwords as hungarianWords } from '@orama/stopwords/hungarian'
import { stopwords as hindiWords } from '@orama/stopwords/indian'
import { stopwords as indonesianWords } from '@orama/stopwords/indonesian'
import { stopwords as irishWords } from '@orama/stopwords/irish'
import { stopwords as italianWords } from '@orama/stopwords/italian'
import { stopwords as japaneseWords } from '@orama/stopwords/japanese'
import { stopwords as lithuanianWords } from '@orama/stopwords/lithuanian'
import { stopwords as chineseWords } from '@orama/stopwords/mandarin'
import { stopwords as nepaliWords } from '@orama/stopwords/nepali'
import { stopwords as norwegianWords } from '@orama/stopwords/norwegian'
import { stopwords as portugueseWords } from '@orama/stopwords/portuguese'
import { stopwords as romanianWords } from '@orama/stopwords/romanian'
import { stopwords as russianWords } from '@orama/stopwords/russian'
import { stopwords as sanskritWords } from '@orama/stopwords/sanskrit'
import { stopwords as serbianWords } from '@orama/stopwords/serbian'
import { stopwords as spanishWords } from '@orama/stopwords/spanish'
import { stopwords as swedishWords } from '@orama/stopwords/swedish'
import { stopwords as tamilWords } from '@orama/stopwords/tamil'
import { stopwords as turkishWords } from '@orama/stopwords/turkish'
import { stopwords as ukrainianWords } from '@orama/stopwords/ukrainian'
import { plainLetters } from './plainLetters'

type Stem = (word: string) => string
type Shipped = { stem: Stem; common: readonly string[] }

/** Words as they stand, of a language whose endings nobody has described for us. */
const unchanged: Stem = (word) => word

/** By the first part of a BCP 47 tag. */
const shipped: ReadonlyMap<string, Shipped> = new Map<string, Shipped>([
  ['ar', { stem: arabic, common: arabicWords }],
  ['bg', { stem: bulgarian, common: bulgarianWords }],
  ['da', { stem: danish, common: danishWords }],
  ['de', { stem: german, common: germanWords }],
  ['el', { stem: greek, common: greekWords }],
  ['en', { stem: english, common: englishWords }],
  ['es', { stem: spanish, common: spanishWords }],
  ['fi', { stem: finnish, common: finnishWords }],
  ['fr', { stem: french, common: frenchWords }],
  ['ga', { stem: irish, common: irishWords }],
  ['hi', { stem: hindi, common: hindiWords }],
  ['hu', { stem: hungarian, common: hungarianWords }],
  ['hy', { stem: armenian, common: armenianWords }],
  ['id', { stem: indonesian, common: indonesianWords }],
  ['it', { stem: italian, common: italianWords }],
  ['ja', { stem: unchanged, common: japaneseWords }],
  ['lt', { stem: lithuanian, common: lithuanianWords }],
  ['nb', { stem: norwegian, common: norwegianWords }],
  ['ne', { stem: nepali, common: nepaliWords }],
  ['nl', { stem: dutch, common: dutchWords }],
  ['nn', { stem: norwegian, common: norwegianWords }],
  ['no', { stem: norwegian, common: norwegianWords }],
  ['pt', { stem: portuguese, common: portugueseWords }],
  ['ro', { stem: romanian, common: romanianWords }],
  ['ru', { stem: russian, common: russianWords }],
  ['sa', { stem: sanskrit, common: sanskritWords }],
  ['sr', { stem: serbian, common: serbianWords }],
  ['sv', { stem: swedish, common: swedishWords }],
  ['ta', { stem: tamil, common: tamilWords }],
  ['tr', { stem: turkish, common: turkishWords }],
  ['uk', { stem: ukrainian, common: ukrainianWords }],
  ['zh', { stem: unchanged, common: chineseWords }],
])

/** What is known of a language: how its words are reduced to their stems, and which of them every text has. */
export type Language = { stem: Stem; isCommon: (word: string) => boolean }

const met = new Map<string, Language>()

/**
 * The rules of a language, by its BCP 47 tag (`en`, `de-AT`). One that is not shipped has none: its words stand as they are,
 * and only how many stories use them tells the common from the telling.
 */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  const known = met.get(primary)
  if (known !== undefined) return known
  const { stem, common } = shipped.get(primary) ?? { stem: unchanged, common: [] }
  const words = new Set(common.map((word) => plainLetters(word).toLowerCase()))
  const language = { stem, isCommon: (word: string) => words.has(word) }
  met.set(primary, language)
  return language
}

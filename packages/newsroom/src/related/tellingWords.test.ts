import { describe, expect, it } from '@jest/globals'
import { tellingWords } from './tellingWords'

const stems = (text: string, language: string) => tellingWords(text, language).map(({ stem }) => stem)

describe('tellingWords', () => {
  it.each([
    ['leaves out what every text has, numbers and single letters', 'The 41 votes of a B district', 'en', ['vote', 'district']],
    ['brings the forms of a word together', 'City, cities; voting, votes', 'en', ['citi', 'citi', 'vote', 'vote']],
    ['takes a name without its ending', 'Trump’s cities, Trump\'s city', 'en', ['trump', 'citi', 'trump', 'citi']],
    ['drops what is only short for something common', 'We’re told they don’t vote', 'en', ['told', 'vote']],
    ['takes the article from a French word', 'L’eau d’Annecy', 'fr', ['eau', 'annecy']],
    ['knows German', 'Die Häuser und das Haus', 'de', ['haus', 'haus']],
    ['reads a region’s tag as its language', 'Die Häuser', 'de-AT', ['haus']],
    ['compares Arabic with and without its vowel marks', 'المَدْرَسَة المدرسة', 'ar', ['مدرس', 'مدرس']],
    ['finds words where there are no spaces', '東京都は水道の鉛を調べた', 'ja', ['東京', '都', '水道', '鉛', '調べ']],
    ['lets words of a language without a stemmer stand', 'Nyumba mbili na nyumba', 'sw', ['nyumba', 'mbili', 'na', 'nyumba']],
    ['takes letters written in two ways for the same', 'café cafe\u0301', 'sw', ['café', 'café']],
    ['keeps words that are names of properties elsewhere', 'constructor toString', 'sw', ['constructor', 'tostring']],
    ['finds nothing in nothing', ' — … 12', 'en', []],
  ])('%s', (_name, text, language, expected) => {
    expect(stems(text, language)).toEqual(expected)
  })

  it('tells how each word is written', () => {
    expect(tellingWords('Cities voted', 'en')).toEqual([
      { stem: 'citi', spelling: 'Cities' },
      { stem: 'vote', spelling: 'voted' },
    ])
  })
})

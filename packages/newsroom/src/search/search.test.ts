import { describe, expect, it } from '@jest/globals'
import { clausesOf } from './clausesOf'
import { foldWord } from './foldWord'
import { nearestWords, neighbourhoodOf } from './nearestWords'
import { parseSearch, writtenSearch } from './parseSearch'
import { rankHits, scoreOf, weightedUses } from './rankHits'
import { searchEntryOf } from './searchEntryOf'
import { snippetOf } from './snippetOf'
import { wordsIn } from './wordsIn'

describe('foldWord', () => {
  it.each([
    ['Café', 'fr', 'cafe'],
    ['STRAẞE', 'de', 'strasse'],
    ['Häuser', 'de', 'hauser'],
    ['Łódź', 'pl', 'lodz'],
    ['İstanbul', 'tr', 'istanbul'],
    ['Ёлка', 'ru', 'елка'],
    ['новый', 'ru', 'новый'],
    ['قَلَمٌ', 'ar', 'قلم'],
    ['أحمد', 'ar', 'احمد'],
    ['Ἀθήνα', 'el', 'αθηνα'],
    ['हिन्दी', 'hi', 'हिन्दी'],
    ['ｆｕｌｌ', 'en', 'full'],
  ])('makes of %s (%s) %s', (word, language, folded) => {
    expect(foldWord(word, language)).toBe(folded)
  })
})

describe('wordsIn', () => {
  it.each([
    ['The councils of O’Neill, 2026', 'en', ['the', 'council', 'of', 'neill', '2026']],
    ['l’eau', 'fr', ['eau']],
    ['U.S. policy at 3.5%', 'en', ['us', 'polici', 'at', '3', '5']],
    ['👩‍🚀 🚀 -- "', 'en', []],
    ['ـ', 'ar', []],
    ['港口城市', 'zh-Hans', ['港口', '城市']],
  ])('finds the words of %j (%s)', (text, language, stems) => {
    expect(wordsIn(text, language).map(({ stem }) => stem)).toEqual(stems)
  })

  it('says where each stands in the text as it is written', () => {
    const text = '🚀 Cafés, ﬁne and café'
    expect(wordsIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['Cafés', 'ﬁne', 'and', 'café'])
  })
})

describe('parseSearch', () => {
  const words = (...texts: string[]) => texts.map((text) => ({ text, isPhrase: false }))
  it.each([
    ['harbour  bridge', words('harbour', 'bridge'), []],
    ['"north quay" ferry', [{ text: 'north quay', isPhrase: true }, ...words('ferry')], []],
    ['“north quay” „am Hafen“ «le port»', [{ text: 'north quay', isPhrase: true }, { text: 'am Hafen', isPhrase: true }, { text: 'le port', isPhrase: true }], []],
    ['harbour -bridge -"north quay"', words('harbour'), [...words('bridge'), { text: 'north quay', isPhrase: true }]],
    ['covid-19 - -- "" "', words('covid-19'), []],
    ['"never closed', words('"never', 'closed'), []],
    ['a\u0000b \uD800 NEAR(x, 2) body:y*', words('a', 'b', 'NEAR(x,', '2)', 'body:y*'), []],
    ['', [], []],
  ])('reads %j', (typed, wanted, unwanted) => {
    expect(parseSearch(typed)).toEqual({ wanted, unwanted })
  })

  it('looks at no more than sixteen pieces, however many there are', () => {
    expect(parseSearch('word '.repeat(5000)).wanted).toHaveLength(16)
  })

  it('can be written as it was typed', () => {
    expect(writtenSearch(parseSearch('a  "b c" -d -"e f"'))).toBe('a "b c" -d -"e f"')
  })
})

describe('clausesOf', () => {
  const formsOf = (typed: string, languages: string[]) => clausesOf(parseSearch(typed).wanted, languages).map(({ forms }) => forms)
  it.each([
    ['the harbours', ['en'], [[['harbour']]]],
    ['to be', ['en'], [[['to']], [['be']]]],
    ['"to be or not"', ['en'], [[['to', 'be', 'or', 'not']]]],
    ['covid-19', ['en'], [[['covid', '19']]]],
    ['Häuser', ['en', 'de'], [[['hauser'], ['haus']]]],
    ['die Häfen', ['de'], [[['haf']]]],
    ['👩‍🚀', ['en'], []],
  ])('looks for %s in %j as %j', (typed, languages, forms) => {
    expect(formsOf(typed, languages)).toEqual(forms)
  })
})

describe('searchEntryOf', () => {
  it('knows the stems of each field and how words are spelt', () => {
    const { stems, spellings } = searchEntryOf({ headline: 'Ferries return', standfirst: '', body: 'The Café is open.', names: 'Ada Moran', subjects: 'Harbour' }, 'en')
    expect(stems).toEqual({ headline: ['ferri', 'return'], standfirst: [], body: ['the', 'cafe', 'is', 'open'], names: ['ada', 'moran'], subjects: ['harbour'] })
    expect(Object.fromEntries(spellings)).toMatchObject({ ferries: 'ferries', cafe: 'café', harbour: 'harbour' })
    expect(spellings.has('is')).toBe(false)
  })
})

describe('nearestWords', () => {
  it.each([
    ['harbuor', ['harbour', 'harbors', 'labour', 'harbuor'], ['harbour', 'harbors']],
    ['feryr', ['furor', 'ferry'], ['ferry', 'furor']],
    ['brigde', ['bridge', 'brigade'], ['bridge', 'brigade']],
    ['tram', ['team', 'trial'], ['team']],
    ['harbours', ['council'], []],
    ['ab', ['abc'], ['abc']],
  ])('may mean by %s, of %j, %j', (typed, words, meant) => {
    expect(nearestWords(typed, words).map(({ word }) => word)).toEqual(meant)
  })

  it.each([
    ['harbuor', { starts: ['h', 'a'], letters: { least: 5, most: 9 } }],
    ['tram', { starts: ['t', 'r'], letters: { least: 3, most: 5 } }],
    ['oops', { starts: ['o'], letters: { least: 3, most: 5 } }],
    ['abc', null],
    ['a', null],
    ['', null],
  ])('look for %s in %j', (word, neighbourhood) => {
    expect(neighbourhoodOf(word)).toEqual(neighbourhood)
  })
})

describe('rankHits', () => {
  const day = 24 * 3600
  const now = 20_000 * day
  const order = (...hits: [string, number, number][]) => rankHits(hits.map(([key, score, age]) => ({ key, score, published: now - age * day })), now).map(({ key }) => key)
  it('puts the newer of equals first', () => {
    expect(order(['old', 5, 900], ['new', 5, 2])).toEqual(['new', 'old'])
  })
  it('lets what says more win over what is newer', () => {
    expect(order(['new', 5, 1], ['old', 8, 900])).toEqual(['old', 'new'])
  })
  it('takes what is published tomorrow for what is published today', () => {
    expect(order(['today', 5, 0], ['tomorrow', 5, -1])).toEqual(['tomorrow', 'today'])
  })
})

describe('scoreOf', () => {
  const score = (uses: number, usedBy: number, length = 500) => scoreOf({ clauses: [{ uses, usedBy }], length, stories: 1000 })
  it('is higher for a word used more, for a rarer word and for a shorter story', () => {
    expect([score(8, 20) > score(1, 20), score(1, 5) > score(1, 500), score(1, 20, 200) > score(1, 20, 5000)]).toEqual([true, true, true])
  })
  it('is never below nothing, even for a word that all use', () => {
    expect(score(1, 1000)).toBeGreaterThan(0)
    expect(score(0, 20)).toBe(0)
  })
  it('counts a word by where it stands', () => {
    expect(weightedUses({ headline: ['a'], standfirst: [], body: ['a', 'b'], names: [], subjects: [] })).toEqual(new Map([['a', 9], ['b', 1]]))
  })
})

describe('snippetOf', () => {
  const shown = (text: string, typed: string, language = 'en') =>
    snippetOf(text, language, clausesOf(parseSearch(typed).wanted, [language])).map(({ text: part, marked }) => (marked ? `[${part}]` : part)).join('')
  const padding = 'Nothing of it stands here, nor will it in what follows. '.repeat(8)

  it.each([
    ['The ferry returns.', 'ferries', 'The [ferry] returns.'],
    ['Le café du port', 'CAFE', 'Le [café] du port'],
    ['north and quay, then north quay', '"north quay"', 'north and quay, then [north] [quay]'],
    ['Two\n\nblocks of   text', 'blocks', 'Two [blocks] of text'],
    ['Nothing found', 'harbour', 'Nothing found'],
    ['<b>bold</b> & ferry', 'ferry', '<b>bold</b> & [ferry]'],
    ['', 'ferry', ''],
  ])('shows of %j for %s: %s', (text, typed, snippet) => {
    expect(shown(text, typed)).toBe(snippet)
  })

  it('begins near what is found, at a sentence, and says where the text goes on', () => {
    const snippet = shown(`${padding}The ferry returns to the north quay. ${padding}`, 'ferry quay')
    expect(snippet).toMatch(/^…The \[ferry\] returns to the north \[quay\]\. .*…$/)
    expect(snippet.length).toBeLessThan(260)
  })

  it('shows the place where most of what was looked for stands together', () => {
    expect(shown(`A ferry. ${padding} A quay and a ferry. ${padding}`, 'ferry quay')).toContain('[quay] and a [ferry]')
  })

  it('begins at a space where no sentence begins, and with the word where there is none', () => {
    const long = 'word '.repeat(60)
    expect(shown(`${long}ferry ${long}`, 'ferry')).toMatch(/^…word .*\[ferry\]/)
    expect(shown(`${'城市'.repeat(60)}港口${'城市'.repeat(60)}`, '港口', 'zh-Hans')).toMatch(/^…\[港口\]城市/)
  })

  it('never ends within a character', () => {
    const rockets = shown('🚀'.repeat(300), 'ferry')
    expect(rockets).toBe(`${'🚀'.repeat(110)}…`)
    expect(shown(`x${'🚀'.repeat(300)}`, 'ferry')).toBe(`x${'🚀'.repeat(109)}…`)
  })
})

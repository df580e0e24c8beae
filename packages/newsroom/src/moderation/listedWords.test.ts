import { describe, expect, it } from '@jest/globals'
import { listedWords, markWords, wordsNamedIn } from './listedWords'

describe('listedWords', () => {
  it.each<[string, string[], string, string[]]>([
    ['a word', ['spam'], 'This is spam.', ['spam']],
    ['in capitals', ['Spam'], 'SPAM!', ['Spam']],
    ['not inside a word', ['ass'], 'An assassin passes', []],
    ['not before a digit or a mark', ['win'], 'win7 winé', []],
    ['split by spaces', ['spam'], 's p a m', ['spam']],
    ['split by points', ['spam'], 'buy s.p.a.m today', ['spam']],
    ['split by dashes and stars', ['spam'], 's-p*a_m', ['spam']],
    ['not letters of a sentence', ['spam'], 'maps paid a mint', []],
    ['not two letters apart', ['at'], 'a t', []],
    ['with what nobody sees between', ['spam'], 's\u200Bp\u00ADa\u2060m', ['spam']],
    ['a phrase', ['free money'], 'FREE  money', ['free money']],
    ['a phrase with marks between', ['free money'], 'free... money', ['free money']],
    ['a phrase of other words', ['free money'], 'free the money', []],
    ['in Russian', ['казино'], 'Лучшее КАЗИНО здесь', ['казино']],
    ['not inside a Russian word', ['рис'], 'рисунок', []],
    ['inside a Chinese sentence', ['賭場'], '最好的賭場在這裡', ['賭場']],
    ['in Arabic', ['قمار'], 'موقع قمار جديد', ['قمار']],
    ['an accent of two characters', ['café'], 'cafe\u0301', ['café']],
    ['what means something in patterns', ['c++', 'a.b', '(x)'], 'c++ aXb (x)', ['c++', '(x)']],
    ['an address', ['192.0.2.7'], '192.0.2.7', ['192.0.2.7']],
    ['nothing in empty lines', ['', '  '], 'anything', []],
    ['several, as listed', ['b', 'a'], 'a b', ['b', 'a']],
  ])('finds %s', (_name, list, text, found) => {
    expect(listedWords(list, [text], 'words')).toEqual(found)
  })

  it('finds parts of words as WordPress does', () => {
    expect(listedWords(['press', '.'], ['WordPress', 'x'], 'substrings')).toEqual(['press'])
  })

  it('looks into every text', () => {
    expect(listedWords(['b'], ['a', 'b'], 'words')).toEqual(['b'])
  })

  it('is not made slow by a text that almost fits', () => {
    expect(listedWords(['a b c d e f g'], [`${'a . '.repeat(1000)}${'s p a '.repeat(500)}`], 'words')).toEqual([])
  })
})

describe('markWords', () => {
  const marked = (text: string, list: string[], matching: 'words' | 'substrings' = 'words') => markWords(text, list, matching).map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')

  it.each([
    ['Buy cheap pills, Pills!', ['pills'], 'Buy cheap [pills], [Pills]!'],
    ['s.p.a.m here', ['spam'], '[s.p.a.m] here'],
    ['sp\u200Bam here', ['spam'], '[sp\u200Bam] here'],
    ['\u200Bspam', ['spam'], '\u200B[spam]'],
    ['cafe\u0301 noir', ['caf\u00E9'], '[caf\u00E9] noir'],
    ['one two three', ['one two', 'two three'], '[one two three]'],
    ['nothing here', ['pills', '  '], 'nothing here'],
    ['', ['pills'], ''],
    ['pills', [], 'pills'],
  ])('%j with %j: %s', (text, list, expected) => {
    expect(marked(text, list)).toBe(expected)
  })

  it('marks inside longer words where words are looked for so', () => {
    expect(marked('WordPress', ['press'])).toBe('WordPress')
    expect(marked('WordPress', ['press'], 'substrings')).toBe('Word[Press]')
  })
})

describe('wordsNamedIn', () => {
  it.each([
    ['On the list of held words: “cheap pills”, “spam”.', ['cheap pills', 'spam']],
    ['It has 3 links.', []],
  ])('%s', (because, expected) => {
    expect(wordsNamedIn(because)).toEqual(expected)
  })
})

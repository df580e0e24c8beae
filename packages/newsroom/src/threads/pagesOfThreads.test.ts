import { describe, expect, it } from '@jest/globals'
import { pagesOfThreads } from './pagesOfThreads'

/** `c<b` is a reply to b. */
const said = (...texts: string[]) => texts.map((text) => ({ id: text.slice(0, 1), parent: text.slice(2) || null }))
const pages = (length: number, ...texts: string[]) => pagesOfThreads(said(...texts), length).map((page) => page.map(({ id }) => id).join(''))

describe('pagesOfThreads', () => {
  it.each([
    ['has no page where nothing was said', 2, [], []],
    ['fills pages with threads, oldest first', 2, ['a', 'b', 'c', 'd', 'e'], ['ab', 'cd', 'e']],
    ['keeps a thread together, however late its replies came', 1, ['a', 'b', 'c<a', 'd<c'], ['acd', 'b']],
    ['counts threads and not replies', 2, ['a', 'b<a', 'c<a', 'd', 'e'], ['abcd', 'e']],
    ['moves no thread when a reply comes', 1, ['a', 'b', 'c<a', 'd<b', 'e'], ['ac', 'bd', 'e']],
    ['lets a reply to what is not there begin a thread', 1, ['a', 'c<x', 'd<c'], ['a', 'cd']],
    ['takes a circle for one thread', 1, ['a<b', 'b<c', 'c<a', 'd<c', 'e'], ['abcd', 'e']],
    ['takes a reply that is older than what it answers along', 1, ['a<b', 'b', 'c'], ['ab', 'c']],
  ])('%s', (_name, length, texts, expected) => {
    expect(pages(length, ...texts)).toEqual(expected)
  })

  it('is not led astray by a thread of ten thousand replies', () => {
    const deep = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}`, parent: index === 0 ? null : `${index - 1}` }))
    expect(pagesOfThreads(deep.toReversed(), 50).map((page) => page.length)).toEqual([10_000])
  })
})

import { describe, expect, it } from '@jest/globals'
import { faultOfBody } from './faultOfBody'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const nestedLists = (levels: number) =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [inner] }] }), text('deep'))

describe('faultOfBody', () => {
  it.each([
    ['a story', body(paragraph('The ferry left at six.')), null],
    ['nothing', null, null],
    ['lists ten deep', body(nestedLists(10)), null],
    ['lists a thousand deep', body(nestedLists(1000)), expect.stringContaining('nested too deeply')],
    ['lists a hundred thousand deep', body(nestedLists(100_000)), expect.stringContaining('nested too deeply')],
    ['five million characters in a paragraph', body(paragraph('x'.repeat(5_000_000))), expect.stringContaining('Break it into shorter ones')],
    ['a million and more in many', body(...Array.from({ length: 100 }, () => paragraph('x'.repeat(11_000)))), expect.stringContaining('Make two of it')],
    ['twenty thousand paragraphs', body(...Array.from({ length: 20_000 }, () => paragraph('x'))), expect.stringContaining('Make two of it')],
  ])('of %s', (_name, value, expected) => {
    expect(faultOfBody(value)).toEqual(expected)
  })
})

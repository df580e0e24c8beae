import { describe, expect, it } from '@jest/globals'
import { mostLines, readRedirectCsv } from './readRedirectCsv'

describe('readRedirectCsv', () => {
  it.each([
    ['commas', 'from,to\n/a,/b\n'],
    ['semicolons and a byte order mark', '\uFEFFfrom;to\r\n/a;/b\r\n'],
    ['tabs, as pasted from a spreadsheet', 'from\tto\n/a\t/b'],
    ['the columns the other way round, and more of them', 'to,note,from\n/b,moved,/a\n'],
    ['names in capitals and quotes', '"From","To"\n"/a","/b"\n'],
    ['other names', 'Old address;New address\n/a;/b\n'],
    ['spaces round everything, and a carriage return for a line', ' from , to \r /a , /b '],
  ])('reads %s', (_what, text) => {
    expect(readRedirectCsv(text)).toEqual({ rows: [{ line: 2, from: '/a', to: '/b' }] })
  })

  it('counts lines as an editor’s program does, empty ones and quoted breaks included', () => {
    expect(readRedirectCsv('from,to\n\n/a,/b\n"/c\n/d",/e\n/f\n')).toEqual({
      rows: [{ line: 3, from: '/a', to: '/b' }, { line: 5, from: '/c\n/d', to: '/e' }, { line: 6, from: '/f', to: '' }],
    })
  })

  it('keeps the separators of other systems that stand in an address', () => {
    expect(readRedirectCsv('from,to\n/a;b,"/c,d"\n')).toEqual({ rows: [{ line: 2, from: '/a;b', to: '/c,d' }] })
  })

  it.each([
    ['nothing', ' \n', 'empty'],
    ['a list without names', '/a,/b\n', 'must name the columns'],
    ['names alone', 'from,to\n', 'no redirect under'],
    ['a quote that does not end', 'from,to\n"/a,/b\n', 'quotation marks'],
    ['too many lines', `from,to\n${'/a,/b\n'.repeat(mostLines + 1)}`, 'Split it'],
  ])('refuses %s with a sentence', (_what, text, sentence) => {
    expect(readRedirectCsv(text)).toEqual({ fault: expect.stringContaining(sentence) })
  })
})

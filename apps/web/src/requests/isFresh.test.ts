import { describe, expect, it } from '@jest/globals'
import { isFresh } from './isFresh'

const answer = { etag: '"abc"', modified: new Date('2026-11-20T08:30:00.000Z') }

describe('isFresh', () => {
  it.each([
    ['nothing', {}, false],
    ['the tag', { 'if-none-match': '"abc"' }, true],
    ['the tag, weakened on its way', { 'if-none-match': 'W/"abc"' }, true],
    ['the tag among others', { 'if-none-match': '"x", "abc"' }, true],
    ['any tag', { 'if-none-match': '*' }, true],
    ['another tag', { 'if-none-match': '"x"' }, false],
    ['another tag and the time', { 'if-none-match': '"x"', 'if-modified-since': 'Fri, 20 Nov 2026 08:30:00 GMT' }, false],
    ['the time', { 'if-modified-since': 'Fri, 20 Nov 2026 08:30:00 GMT' }, true],
    ['a time before it', { 'if-modified-since': 'Fri, 20 Nov 2026 08:29:59 GMT' }, false],
    ['no time', { 'if-modified-since': 'yesterday' }, false],
  ])('judges who names %s', (_what, asked, fresh) => {
    expect(isFresh(asked, answer)).toBe(fresh)
  })
})

import { describe, expect, it } from '@jest/globals'
import { linksIn } from './linksIn'

const hrefs = (text: string) => linksIn(text).flatMap(({ href }) => (href === null ? [] : [href]))

describe('linksIn', () => {
  it.each([
    ['no address at all', []],
    ['see https://example.org/a?b=c#d.', ['https://example.org/a?b=c#d']],
    ['(see https://example.org/a_(b))', ['https://example.org/a_(b)']],
    ['[https://example.org/a], then http://example.com/!', ['https://example.org/a', 'http://example.com/']],
    ['“https://example.org/ä” and HTTPS://EXAMPLE.ORG', ['https://example.org/%C3%A4', 'https://example.org/']],
    ['javascript:alert(1) data:text/html,x ftp://example.org', []],
    ['https:// and http://', []],
    ['<a href="https://example.org/">x</a>', ['https://example.org/']],
  ])('finds the addresses of %j', (text, expected) => {
    expect(hrefs(text)).toEqual(expected)
  })

  it('loses no letter of the text', () => {
    const text = 'a https://example.org/b, (http://example.com/c) d.'
    expect(linksIn(text).map((stretch) => stretch.text).join('')).toBe(text)
  })

  it('takes long nonsense in its stride', () => {
    const started = performance.now()
    linksIn(`https://${'.'.repeat(5000)} ${'https://a'.repeat(600)} ${'('.repeat(2500)}${')'.repeat(2500)}`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

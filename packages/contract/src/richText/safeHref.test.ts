import { describe, expect, it } from '@jest/globals'
import { safeHref } from './safeHref'

describe('safeHref', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['tel:+49301234', 'tel:+49301234'],
    ['/politics', '/politics'],
    ['#top', '#top'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['http://', null],
    ['example.org', null],
    ['', null],
  ])('leads %j to %j', (url, expected) => {
    expect(safeHref(url)).toBe(expected)
  })
})

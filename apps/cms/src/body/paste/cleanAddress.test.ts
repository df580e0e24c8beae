import { describe, expect, it } from '@jest/globals'
import { cleanAddress } from './cleanAddress'

describe('cleanAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/a?id=7&utm_source=x&utm_medium=y#part', 'https://example.org/a?id=7#part'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://example.org/a?fbclid=1&gclid=2&mc_eid=3&igshid=4&msclkid=5', 'https://example.org/a'],
    ['https://example.org/a?page=2&si=not-a-tracker', 'https://example.org/a?page=2&si=not-a-tracker'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'https://youtu.be/dQw4w9WgXcQ'],
    ['https://example.org/a#:~:text=some%20words', 'https://example.org/a'],
    ['https://www.google.com/url?q=https://example.org/a%3Futm_source%3Dx&sa=D&ust=1', 'https://example.org/a'],
    ['https://www.google.de/url?sa=t&url=https%3A%2F%2Fexample.org%2Fb&usg=x', 'https://example.org/b'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fc&data=05', 'https://example.org/c'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fd%3Ffbclid%3Dx&h=AT', 'https://example.org/d'],
    ['https://urldefense.com/v3/__https://example.org/e__;!!abc', 'https://example.org/e'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['mailto:ada@example.org?subject=x', 'mailto:ada@example.org'],
    ['tel:+49301234', 'tel:+49301234'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///C:/Users/ida/story.docx', null],
    ['#part', null],
    ['/relative', null],
    ['http://', null],
    ['', null],
  ])('leads %s to %s', (href, expected) => {
    expect(cleanAddress(href)).toBe(expected)
  })

  it('does not follow detours for ever', () => {
    const detour = (to: string) => `https://www.google.com/url?q=${encodeURIComponent(to)}`
    const long = Array.from({ length: 10 }).reduce<string>(detour, 'https://example.org/a')
    expect(cleanAddress(long)).toMatch(/^https:\/\/www\.google\.com\/url/)
  })
})

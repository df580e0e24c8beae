import { describe, expect, it } from '@jest/globals'
import { readTarget } from './readTarget'

const read = (text: string) => readTarget(text, 'https://paper.example')

describe('readTarget', () => {
  it.each([
    ['/2026/11/harbour', '/2026/11/harbour'],
    [' /politics/ ', '/politics'],
    ['/', '/'],
    ['/café?x=1#top', '/caf%C3%A9?x=1#top'],
    ['https://paper.example/world/', '/world'],
    ['https://paper.example//elsewhere.example/x', '/elsewhere.example/x'],
    ['https://elsewhere.example/a?b=c', 'https://elsewhere.example/a?b=c'],
    ['HTTP://Elsewhere.example', 'http://elsewhere.example/'],
    ['https://paper.example.evil.test/', 'https://paper.example.evil.test/'],
  ])('takes %s as %s', (text, target) => {
    expect(read(text)).toEqual({ target })
  })

  it.each([
    ['', 'missing'],
    ['politics', 'Begin the new address'],
    ['//elsewhere.example', 'Begin the new address'],
    ['javascript:alert(1)', 'Begin the new address'],
    ['data:text/html,x', 'Begin the new address'],
    ['https://', 'Begin the new address'],
    ['/\\elsewhere.example', 'no backslashes'],
    ['/a b', 'no spaces'],
    ['https://me:secret@elsewhere.example/', 'a name or a password'],
    [`/${'a'.repeat(2000)}`, 'under 2000 characters'],
  ])('refuses %s with a sentence', (text, sentence) => {
    expect(read(text)).toEqual({ fault: expect.stringContaining(sentence) })
  })
})

import { describe, expect, it } from '@jest/globals'
import { encodedAddress, normalAddress } from './oldAddress'

describe('normalAddress', () => {
  it.each([
    ['/news/old-story', '/news/old-story'],
    ['/News/Old-Story/', '/news/old-story'],
    ['//news///old-story//', '/news/old-story'],
    ['/caf%C3%A9', '/café'],
    ['/cafe\u0301', '/café'],
    ['/100%', '/100%'],
    ['/ПРИВЕТ', '/привет'],
    ['/a/b/c/d/e.html', '/a/b/c/d/e.html'],
    ['/', '/'],
  ])('writes %s as %s', (path, expected) => {
    expect(normalAddress(path)).toBe(expected)
    expect(normalAddress(expected)).toBe(expected)
  })
})

describe('encodedAddress', () => {
  it.each([
    ['/news/café', '/news/caf%C3%A9'],
    ['/what?', '/what%3F'],
    ['/2026/11/harbour', '/2026/11/harbour'],
  ])('writes %s as a request does', (address, expected) => {
    expect(encodedAddress(address)).toBe(expected)
  })
})

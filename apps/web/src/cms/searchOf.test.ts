import { describe, expect, it } from '@jest/globals'
import { fields, searchOf } from './searchOf'

describe('searchOf', () => {
  it('writes a nested query in brackets', () => {
    const query = { where: { 'section.slug': { equals: 'a&b' } }, select: fields('path'), limit: 1, pagination: false }
    expect(decodeURIComponent(searchOf(query))).toBe('where[section.slug][equals]=a&b&select[path]=true&limit=1&pagination=false')
    expect(searchOf(query)).toContain('=a%26b&')
  })
})

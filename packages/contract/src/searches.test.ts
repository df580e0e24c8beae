import { describe, expect, it } from '@jest/globals'
import { searchPath } from './routes'
import { searchPageCount, searchQuerySchema } from './searches'

describe('searchQuerySchema', () => {
  it('takes what is not said for what narrows nothing', () => {
    expect(searchQuerySchema.parse({})).toEqual({ q: '', section: '', author: '', topic: '', from: '', to: '', sort: 'relevance', page: 1 })
  })

  it.each([
    ['a query that goes on and on', { q: 'x'.repeat(301) }],
    ['a section nobody can have', { section: '../x' }],
    ['a day that is none', { from: '2026-02-30' }],
    ['page 0', { page: '0' }],
    ['page 51', { page: '51' }],
    ['another order', { sort: 'oldest' }],
  ])('refuses %s', (_what, query) => {
    expect(searchQuerySchema.safeParse(query).success).toBe(false)
  })
})

describe('searchPath', () => {
  it.each([
    [{}, '/search'],
    [{ q: '', sort: 'relevance', page: 1 }, '/search'],
    [{ q: 'north "quay"', section: 'culture/kitchen', sort: 'newest', page: 2 }, '/search?q=north+%22quay%22&section=culture%2Fkitchen&sort=newest&page=2'],
  ])('of %j is %s', (asked, path) => {
    expect(searchPath(asked)).toBe(path)
  })
})

describe('searchPageCount', () => {
  it.each([[0, 0], [1, 1], [20, 1], [21, 2], [2000, 50]])('of %i stories is %i', (total, pages) => {
    expect(searchPageCount(total)).toBe(pages)
  })
})

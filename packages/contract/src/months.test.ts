import { describe, expect, it } from '@jest/globals'
import { archivePageCount, monthOf, spanOfMonth } from './months'

describe('months', () => {
  it.each([
    ['2026-11-30T23:59:59.999Z', '2026-11'],
    ['2026-12-01T00:30:00.000+02:00', '2026-11'],
  ])('%s is of %s', (instant, month) => {
    expect(monthOf(instant)).toBe(month)
  })

  it.each([
    ['2026-11', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
    ['2025-12', '2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  ])('%s lasts from %s until %s', (month, from, before) => {
    expect(spanOfMonth(month)).toEqual({ from, before })
  })

  it.each([
    [0, 0],
    [100, 1],
    [101, 2],
  ])('%i stories fill %i pages', (stories, pages) => {
    expect(archivePageCount(stories)).toBe(pages)
  })
})

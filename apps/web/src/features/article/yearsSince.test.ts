import { describe, expect, it } from '@jest/globals'
import { anniversary, yearsSince } from './yearsSince'

describe('yearsSince', () => {
  it.each([
    ['the same moment', '2025-11-20T08:30:00.000Z', '2025-11-20T08:30:00.000Z', 0],
    ['a minute before the year is over', '2025-11-20T08:30:00.000Z', '2026-11-20T08:29:00.000Z', 0],
    ['when the year is over', '2025-11-20T08:30:00.000Z', '2026-11-20T08:30:00.000Z', 1],
    ['a new calendar year', '2025-12-31T23:00:00.000Z', '2026-01-01T01:00:00.000Z', 0],
    ['many years', '2011-11-20T08:30:00.000Z', '2026-11-24T00:00:00.000Z', 15],
    ['a leap day', '2024-02-29T12:00:00.000Z', '2025-02-28T12:00:00.000Z', 0],
    ['the day after a leap day’s', '2024-02-29T12:00:00.000Z', '2025-03-01T12:00:00.000Z', 1],
    ['a story dated ahead', '2027-11-20T08:30:00.000Z', '2026-11-24T00:00:00.000Z', 0],
  ])('counts %s', (_what, instant, now, years) => {
    expect(yearsSince(instant, now)).toBe(years)
  })

  it('knows when a story will be a year old', () => {
    expect(new Date(anniversary('2026-11-20T08:30:00.000Z', 1)).toISOString()).toBe('2027-11-20T08:30:00.000Z')
  })
})

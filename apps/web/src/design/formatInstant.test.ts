import { describe, expect, it } from '@jest/globals'
import { formatInstant } from './formatInstant'

describe('formatInstant', () => {
  it.each([
    ['en-US', 'America/New_York', 'November 20, 2026 at 3:30 AM EST'],
    ['de', 'Europe/Berlin', '20. November 2026 um 09:30 MEZ'],
  ])('shows the exact time in %s at %s', (language, timeZone, shown) => {
    expect(formatInstant('2026-11-20T08:30:00.000Z', { language, timeZone }, 'exact').replace(/\s/g, ' ')).toBe(shown)
  })

  it('takes the day from the time zone of the paper', () => {
    expect(formatInstant('2026-11-20T23:30:00.000Z', { language: 'en-US', timeZone: 'Pacific/Auckland' }, 'day')).toBe('Nov 21, 2026')
  })
})

import { describe, expect, it } from '@jest/globals'
import { timesOf } from './timesOf'

const now = new Date('2026-11-23T06:00:00.000Z')

describe('timesOf', () => {
  it('dates a story back in whole days', () => {
    const times = timesOf({ daysAgo: 2, at: '07:40', updatedAfterMinutes: 30 }, now)
    expect(times).toMatchObject({ publishedAt: '2026-11-21T07:40:00.000Z', changedAt: '2026-11-21T08:10:00.000Z' })
    expect(times.after(90)).toBe('2026-11-21T09:10:00.000Z')
  })

  it('takes the last correction for a change', () => {
    const corrections = [{ minutesAfter: 90 }, { minutesAfter: 60 }]
    expect(timesOf({ daysAgo: 2, at: '07:40', updatedAfterMinutes: 30, corrections }, now).changedAt).toBe('2026-11-21T09:10:00.000Z')
  })

  it('never dates anything in the future', () => {
    const times = timesOf({ daysAgo: 0, at: '23:00', updatedAfterMinutes: 300 }, now)
    expect(times).toMatchObject({ publishedAt: '2026-11-23T04:30:00.000Z', changedAt: '2026-11-23T05:59:00.000Z' })
  })
})

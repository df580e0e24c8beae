import { describe, expect, it } from '@jest/globals'
import { previewLinkDays, previewLinkExpiry, previewLinkState } from './previewLinks'

const now = new Date('2026-11-24T12:00:00.000Z')

describe('previewLinkState', () => {
  it.each([
    ['an hour before its end', '2026-11-24T13:00:00.000Z', null, 'open'],
    ['a millisecond before its end', '2026-11-24T12:00:00.001Z', null, 'open'],
    ['at its end', '2026-11-24T12:00:00.000Z', null, 'expired'],
    ['a day after its end', '2026-11-23T12:00:00.000Z', null, 'expired'],
    ['taken back in time', '2026-11-25T12:00:00.000Z', '2026-11-24T11:00:00.000Z', 'revoked'],
    ['taken back and past its end', '2026-11-23T12:00:00.000Z', '2026-11-22T11:00:00.000Z', 'revoked'],
    ['with an end nobody can read', 'soon', null, 'expired'],
  ] as const)('of a link %s (%s, %s) is %s', (_when, expiresAt, revokedAt, state) => {
    expect(previewLinkState({ expiresAt, revokedAt }, now)).toBe(state)
  })
})

describe('previewLinkExpiry', () => {
  it.each([
    [1, '2026-11-25T12:00:00.000Z'],
    [3, '2026-11-27T12:00:00.000Z'],
    [7, '2026-12-01T12:00:00.000Z'],
  ] as const)('is %d days later: %s', (days, expected) => {
    expect(previewLinkExpiry(days, now).toISOString()).toBe(expected)
  })

  it('covers every choice there is', () => {
    expect(previewLinkDays).toEqual([1, 3, 7])
  })
})

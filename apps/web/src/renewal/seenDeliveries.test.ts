import { describe, expect, it } from '@jest/globals'
import { seenDeliveries } from './seenDeliveries'

const at = (seconds: number) => new Date(seconds * 1000)

describe('seenDeliveries', () => {
  it('takes an id once', () => {
    const seen = seenDeliveries({ seconds: 600 })
    expect([seen.isNew('a', at(0)), seen.isNew('a', at(599)), seen.isNew('b', at(599))]).toEqual([true, false, true])
  })

  it('forgets an id when no signature can carry it any more', () => {
    const seen = seenDeliveries({ seconds: 600 })
    seen.isNew('a', at(0))
    expect(seen.isNew('a', at(600))).toBe(true)
  })
})

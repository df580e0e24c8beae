import { describe, expect, it } from '@jest/globals'
import { bodyTimes } from './bodyTimes'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20) + seconds * 1000)

describe('bodyTimes', () => {
  it('says since when an address has had its body', () => {
    const since = bodyTimes({ limit: 9 })
    expect(since('/feed.xml', 'a', at(1.7))).toEqual(at(1))
    expect(since('/feed.xml', 'a', at(60))).toEqual(at(1))
    expect(since('/feed.xml', 'b', at(61))).toEqual(at(61))
  })

  it('gives another body another time, however soon it comes and even if it was there before', () => {
    const since = bodyTimes({ limit: 9 })
    expect([since('/', 'a', at(1.1)), since('/', 'b', at(1.2)), since('/', 'a', at(1.3))]).toEqual([at(1), at(2), at(3)])
  })

  it('forgets what was not asked for longest', () => {
    const since = bodyTimes({ limit: 2 })
    since('/a', 'x', at(1))
    since('/b', 'x', at(1))
    since('/a', 'x', at(2))
    since('/c', 'x', at(3))
    expect([since('/a', 'x', at(4)), since('/b', 'x', at(4))]).toEqual([at(1), at(4)])
  })
})

import { describe, expect, it } from '@jest/globals'
import { renewPages } from './renewPages'

describe('renewPages', () => {
  it('renews the first page alone and then no more than two at a time', async () => {
    const crowd: number[] = []
    let under = 0
    const revalidate = async () => {
      under += 1
      crowd.push(under)
      await new Promise((resolve) => setTimeout(resolve, 2))
      under -= 1
    }
    await renewPages({ paths: Array.from({ length: 9 }, (_, index) => `/${index}`), known: [] }, revalidate)
    expect([crowd[0], Math.max(...crowd.slice(1))]).toEqual([1, 2])
  })

  it('has nothing to do for an empty message', async () => {
    expect(await renewPages({ paths: [], known: [] }, () => Promise.resolve())).toEqual({ renewed: 0, failed: [] })
  })
})

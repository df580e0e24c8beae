import { describe, expect, it } from '@jest/globals'
import { renewPages } from './renewPages'

const edges = { refresh: async () => {}, refreshKept: async () => {} }

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
    await renewPages({ paths: Array.from({ length: 9 }, (_, index) => `/${index}`), known: [] }, { revalidate, edges })
    expect([crowd[0], Math.max(...crowd.slice(1))]).toEqual([1, 2])
  })

  it('has nothing to do for an empty message', async () => {
    expect(await renewPages({ paths: [], known: [] }, { revalidate: () => Promise.resolve(), edges })).toEqual({ renewed: 0, failed: [] })
  })

  it('counts a page that an edge has not taken as not renewed', async () => {
    const deaf = { refresh: async (path: string) => (path === '/b' ? Promise.reject(new Error('The edge does not answer.')) : undefined), refreshKept: async () => {} }
    const renewed = await renewPages({ paths: ['/a', '/b'], known: [] }, { revalidate: () => Promise.resolve(), edges: deaf })
    expect(renewed).toEqual({ renewed: 1, failed: [{ path: '/b', reason: 'The edge does not answer.' }] })
  })
})

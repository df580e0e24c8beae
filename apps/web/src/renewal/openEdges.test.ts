import { describe, expect, it } from '@jest/globals'
import { openEdges } from './openEdges'

type Answer = { status: number; edge?: string } | 'none'

/** Edges that answer as told, and what they were asked. */
function edgesThat(answer: (url: string, order: string) => Answer) {
  const asked: string[] = []
  const later: (() => void)[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const order = new Headers(init.headers).get('x-broadsheet-edge') ?? ''
    asked.push(`${order} ${url}`)
    const answered = answer(url, order)
    if (answered === 'none') throw new TypeError('fetch failed')
    return new Response('', { status: answered.status, headers: answered.edge === undefined ? {} : { 'x-edge': answered.edge } })
  }
  const edges = openEdges({ urls: ['http://one', 'http://two'], key: 'key', fetch, later: (task) => later.push(task) })
  return { edges, asked, later }
}

const fine = () => ({ status: 200, edge: 'BYPASS' })

describe('openEdges', () => {
  it('makes every edge fetch a page anew, and once more a little later', async () => {
    const { edges, asked, later } = edgesThat(fine)
    await edges.refresh('/2026/11/harbour')
    expect(asked).toEqual(['key refresh http://one/2026/11/harbour', 'key refresh http://two/2026/11/harbour'])
    later.forEach((task) => task())
    expect(asked).toHaveLength(4)
  })

  it('takes a page that is gone for an answer', async () => {
    await expect(edgesThat(() => ({ status: 404, edge: 'BYPASS' })).edges.refresh('/gone')).resolves.toBeUndefined()
  })

  it.each<[string, (url: string) => Answer, string]>([
    ['does not answer', (url) => (url.includes('two') ? 'none' : fine()), 'The edge http://two does not answer.'],
    ['does not know the key', () => ({ status: 200, edge: 'HIT' }), 'is its EDGE_KEY that of the site?'],
    ['is no edge at all', () => ({ status: 200 }), 'is its EDGE_KEY that of the site?'],
    ['cannot reach the site', () => ({ status: 503, edge: 'BYPASS' }), 'got 503 for /'],
  ])('complains of an edge that %s', async (_what, answer, message) => {
    await expect(edgesThat(answer).edges.refresh('/')).rejects.toThrow(message)
  })

  it('fetches a page that may be known only where it is kept', async () => {
    const { edges, asked } = edgesThat((url, order) => (order === 'key kept' ? { status: url.includes('one') ? 200 : 503 } : fine()))
    await edges.refreshKept('/old')
    expect(asked).toEqual(['key kept http://one/old', 'key kept http://two/old', 'key refresh http://one/old'])
  })

  it('does nothing where there is no edge', async () => {
    const none = openEdges({ urls: [], key: '', fetch: () => Promise.reject(new Error('asked')), later: () => {} })
    await expect(none.refresh('/')).resolves.toBeUndefined()
  })
})

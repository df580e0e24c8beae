import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { countRenewal } from './renewalCount'

const to = { type: 'custom', url: '/2026/11/new' }
const away = { type: 'custom', url: 'https://example.org/new' }

/** A newsroom that knows where old stories are, and nothing of what stands under them. */
const newsroom = createServer((req, res) => {
  const from = new URL(req.url ?? '', 'http://newsroom').searchParams.get('where[from][equals]') ?? ''
  const docs = from === '/2025/01/away' ? [{ to: away }] : /old(?!\/comments)/.test(from) ? [{ to }] : []
  res.end(JSON.stringify({ docs, totalDocs: docs.length, hasNextPage: false }))
})

beforeAll(async () => {
  await new Promise<void>((resolve) => newsroom.listen(0, resolve))
  const address = newsroom.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  Object.assign(process.env, { CMS_URL: `http://localhost:${port}`, SITE_URL: 'http://localhost', SITE_KEY: 'k', CHANGED_SECRET: 's', LOG_LEVEL: 'silent' })
})

afterAll(() => {
  newsroom.closeAllConnections()
  newsroom.close()
})

/** Loaded late, since the settings are read when it is. */
const answerTo = async (path: string, load: () => Promise<{ shown: string } | null>, below?: string) =>
  (await import('./staticPage')).staticPage({ path, load, revalidate: 60, ...(below === undefined ? {} : { below }) })

describe('staticPage', () => {
  it('shows what was found', async () => {
    expect(await answerTo('/a', async () => ({ shown: 'a' }))).toEqual({ props: { shown: 'a' }, revalidate: 60 })
  })

  it('sends readers of an old address on', async () => {
    expect(await answerTo('/2026/11/old', async () => null)).toEqual({ redirect: { destination: '/2026/11/new', permanent: true }, revalidate: 60 })
  })

  it.each([
    ['of any depth', ['one', ['two', 'old', 'four', 'five.html']]],
    ['in another spelling', ['One', 'OLD', 'Café']],
  ])('sends readers of an address %s on that no page can have', async (_what, segments) => {
    expect(await (await import('./staticPage')).missingPage(segments)).toEqual({ redirect: { destination: '/2026/11/new', permanent: true }, revalidate: 60 })
  })

  it.each([
    ['/2026/11/old', '/2026/11/new/comments/2'],
    ['/2025/01/away', 'https://example.org/new'],
  ])('sends readers of a page below %s after it', async (below, destination) => {
    expect(await answerTo(`${below}/comments/2`, async () => null, below)).toEqual({ redirect: { destination, permanent: true }, revalidate: 60 })
  })

  it('keeps the answer that there is nothing, for as long as any other', async () => {
    expect(await answerTo('/2026/11/none', async () => null)).toEqual({ notFound: true, revalidate: 60 })
  })

  it('reads again what changed while it was being read', async () => {
    const versions = ['before', 'after']
    const load = async () => {
      const shown = versions.shift() ?? 'too often'
      await Promise.resolve().then(() => countRenewal('/a'))
      return { shown }
    }
    expect(await answerTo('/a', load)).toMatchObject({ props: { shown: 'after' } })
  })

  it('throws when the newsroom is down, so that the last good page stays', async () => {
    await expect(answerTo('/a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  })
})

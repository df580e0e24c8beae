import { renewalSchema, verifyBody, signatureHeader, timestampHeader, type Renewal } from '@broadsheet/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aBody, aPaper, clearMessages } from '../testing/aPaper'
import { searchLane } from '../search/searchLane'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { until } from '../testing/until'
import { createRelay, type Deliver, type Relay } from './createRelay'
import { registerRelay } from './relays'

/** A site that records what it is told: a real socket, the contract's own parsing and signature check. */
class Receiver {
  readonly renewals: Renewal[] = []
  status = 200
  private server: Server | null = null
  constructor(readonly port: number) {}
  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        const header = (name: string) => [request.headers[name]].flat()[0]
        const verdict = verifyBody({ secret: process.env['CHANGED_SECRET'] ?? '', body, timestamp: header(timestampHeader), signature: header(signatureHeader), now: new Date() })
        const status = verdict === 'genuine' ? this.status : 401
        if (status === 200) this.renewals.push(renewalSchema.parse(JSON.parse(body)))
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve))
  }
  async close(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => (this.server === null ? resolve(null) : this.server.close(resolve)))
    this.server = null
  }
  get paths(): string[] {
    return this.renewals.flatMap(({ paths }) => paths)
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
let site: string
let receiver: Receiver
let deliver: Deliver
const relays: Relay[] = []

beforeAll(async () => {
  const port = await freePort()
  site = `http://127.0.0.1:${port}`
  receiver = new Receiver(port)
  newsroom = await openNewsroom({ SITE_URLS: site })
  // it reads its settings when it is loaded
  deliver = (await import('./deliver')).deliver
  paper = await aPaper(newsroom.payload)
  await clearMessages(newsroom.payload)
})
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()))
  registerRelay(newsroom.payload, { kick: () => {} })
  await receiver.close()
  receiver.renewals.length = 0
  receiver.status = 200
  await clearMessages(newsroom.payload)
})
afterAll(() => newsroom.close())

const start = () => {
  const relay = createRelay({ payload: newsroom.payload, sites: [site], deliver })
  registerRelay(newsroom.payload, relay)
  relays.push(relay)
}
const publish = (headline: string, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline, section: paper.politics, byline: [{ author: paper.keith }], topics: [paper.courts], body: aBody(headline), commentPolicy: 'open', _status: 'published', ...data },
    depth: 0,
  })
const unpublish = (id: string) => newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
const waiting = async () => (await newsroom.payload.count({ collection: 'outbox', where: { site: { not_equals: searchLane } } })).totalDocs

describe('the outbox', () => {
  it('tells the site at once, the story’s own page first, and forgets the message', async () => {
    await receiver.open()
    start()
    const { path } = await publish('At once')
    await until(async () => (await waiting()) === 0)
    expect(receiver.renewals[0]?.paths).toEqual([`/${path}`, '/', '/politics', '/authors/keith-jacobs', '/topics/courts'])
  })

  it('keeps the message while the site is down and delivers it when the site is back', async () => {
    start()
    const { path } = await publish('While down')
    await until(async () => (await newsroom.payload.find({ collection: 'outbox' })).docs.some(({ attempts }) => attempts > 1))
    await receiver.open()
    await until(async () => (await waiting()) === 0)
    expect(receiver.paths).toContain(`/${path}`)
  })

  it('retries when the site could not renew every page', async () => {
    receiver.status = 502
    await receiver.open()
    start()
    await publish('Refused')
    await until(async () => (await newsroom.payload.find({ collection: 'outbox' })).docs.some(({ lastError }) => String(lastError).includes('502')))
    receiver.status = 200
    await until(async () => (await waiting()) === 0)
  })

  it('takes over a message whose relay has died, once its lease has run out', async () => {
    await receiver.open()
    const { path } = await publish('Orphaned')
    const { docs } = await newsroom.payload.find({ collection: 'outbox' })
    for (const { id } of docs) {
      await newsroom.payload.update({ collection: 'outbox', id, data: { claim: 'a relay that was killed', availableAt: new Date(Date.now() + 500).toISOString() } })
    }
    start()
    await until(async () => (await waiting()) === 0)
    expect(receiver.paths).toContain(`/${path}`)
  })

  it('lets several relays work side by side without losing a message', async () => {
    await receiver.open()
    const stories = []
    for (let index = 0; index < 15; index += 1) stories.push(await publish(`Shared ${index}`))
    const before = await waiting()
    start()
    start()
    start()
    await until(async () => (await waiting()) === 0)
    expect(before).toBe(15)
    expect(stories.map(({ path }) => receiver.paths.includes(`/${path}`))).toEqual(Array(15).fill(true))
    // each story's own page was asked for by its message alone, so a count above one would be a message delivered twice
    expect(stories.map(({ path }) => receiver.paths.filter((sent) => sent === `/${path}`).length)).toEqual(Array(15).fill(1))
  })

  it('does not let a takedown wait behind what was published earlier', async () => {
    const doomed = await publish('Doomed')
    await clearMessages(newsroom.payload)
    for (let index = 0; index < 3; index += 1) await publish(`Earlier ${index}`)
    await unpublish(doomed.id)
    await receiver.open()
    const relay = createRelay({ payload: newsroom.payload, sites: [site], deliver })
    relays.push(relay)
    await until(async () => (await waiting()) === 0)
    const order = receiver.renewals.map(({ paths }) => paths[0]).filter((path) => path !== undefined)
    expect(order.indexOf(`/${doomed.path}`)).toBeLessThanOrEqual(1)
  })

  it('renews a story’s old addresses, its neighbours and the stories that name it', async () => {
    const older = await publish('Older neighbour', { section: paper.world, topics: [paper.harbour], publishedAt: '2020-01-01T00:00:00.000Z' })
    const story = await publish('Moving', { section: paper.world, topics: [paper.harbour], publishedAt: '2020-01-02T00:00:00.000Z' })
    const naming = await publish('Naming it', { section: paper.politics, picks: [story.id] })
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { slug: 'moved' } })
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { slug: 'moved-again' } })
    await receiver.open()
    start()
    await until(async () => (await waiting()) === 0)
    expect(receiver.paths).toEqual(expect.arrayContaining(['/2020/01/moved-again', '/2020/01/moved', '/2020/01/moving']))
    expect(receiver.renewals.flatMap(({ known }) => known)).toEqual(expect.arrayContaining([`/${older.path}`, `/${naming.path}`]))
  })

  it('says nothing of a change that is rolled back', async () => {
    const { hooks } = newsroom.payload.collections.articles.config
    const fail = () => { throw new Error('on purpose') }
    hooks.afterChange.push(fail)
    await expect(publish('Rolled back')).rejects.toThrow('on purpose')
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect(await waiting()).toBe(0)
  })

  it('works an open-ended set off in batches', async () => {
    await receiver.open()
    for (let index = 0; index < 130; index += 1) await publish(`Batch ${index}`, { byline: [{ author: paper.ada }] })
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'authors', id: paper.ada, data: { name: 'Ada Moran-Silva' } })
    start()
    await until(async () => (await waiting()) === 0)
    const stories = new Set(receiver.renewals.flatMap(({ known }) => known).filter((path) => path.includes('/batch-')))
    expect(stories.size).toBe(130)
    expect(receiver.renewals.length).toBeGreaterThan(2)
  })
})

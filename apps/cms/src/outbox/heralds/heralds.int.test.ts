import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aBody, aPaper, clearMessages } from '../../testing/aPaper'
import { searchLane } from '../../search/searchLane'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { createRelay, type Relay } from '../createRelay'
import { heraldsOf } from './heraldsOf'

type Told = { to: string; type: string | undefined; body: string }

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
let server: Server
let address: string
let relay: Relay | null = null
const told: Told[] = []
const answers = new Map<string, number>()

beforeAll(async () => {
  // a hub and a search engine on a real socket
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const to = request.url ?? ''
      told.push({ to, type: request.headers['content-type'], body: Buffer.concat(chunks).toString() })
      response.writeHead(answers.get(to) ?? 202).end('an answer')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
})
beforeEach(() => clearMessages(newsroom.payload))
afterEach(async () => {
  await relay?.stop()
  told.length = 0
  answers.clear()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await newsroom.close()
})

const site = 'http://localhost:3000'
const key = '0123456789abcdef'
const start = (heralds = heraldsOf({ SITE_URL: 'https://paper.example', WEBSUB_HUB: `${address}/hub`, INDEXNOW_KEY: key, INDEXNOW_URL: `${address}/indexnow` })) => {
  relay = createRelay({
    payload: newsroom.payload,
    sites: [site],
    heralds,
    deliver: async (to, { paths }) => {
      if (paths.length > 0) told.push({ to, type: undefined, body: paths.join(' ') })
    },
  })
}
const publish = (headline: string) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline, section: paper.politics, byline: [{ author: paper.keith }], topics: [], body: aBody(headline), commentPolicy: 'open', _status: 'published' },
    depth: 0,
  })
const waiting = async () => (await newsroom.payload.find({ collection: 'outbox', where: { site: { not_equals: searchLane } }, pagination: false })).docs
const until = async (condition: () => Promise<boolean> | boolean) => {
  const deadline = Date.now() + 60_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const emptied = () => until(async () => (await waiting()).length === 0)
const newsFor = (to: string) => told.filter((news) => news.to === to)

describe('those who hear of changes', () => {
  it('are told which feeds and stories have changed, once the site shows it', async () => {
    const { path } = await publish('At once')
    start()
    await emptied()
    expect(told[0]).toMatchObject({ to: site })
    const [hub] = newsFor('/hub')
    expect(hub?.type).toBe('application/x-www-form-urlencoded')
    const form = new URLSearchParams(hub?.body)
    expect(form.get('hub.mode')).toBe('publish')
    expect(form.getAll('hub.url')).toEqual(['', '/politics', '/authors/keith-jacobs'].flatMap((list) => [`https://paper.example${list}/feed.xml`, `https://paper.example${list}/feed.json`]))
    const [engine] = newsFor('/indexnow')
    expect(engine?.type).toBe('application/json; charset=utf-8')
    expect(JSON.parse(engine?.body ?? '')).toEqual({ host: 'paper.example', key, keyLocation: `https://paper.example/${key}.txt`, urlList: [`https://paper.example/${path}`] })
  })

  it('are told of a removal', async () => {
    const { id, path } = await publish('Removed')
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    start()
    await emptied()
    expect(newsFor('/indexnow').map(({ body }) => JSON.parse(body).urlList)).toEqual([[`https://paper.example/${path}`]])
  })

  it('hold up no page when they are out of order, and are told again', async () => {
    answers.set('/hub', 503)
    await publish('First')
    const second = await publish('Second')
    start()
    // everyone else has been told, and the hub asked more than once
    await until(async () => {
      const messages = await waiting()
      return messages.every((message) => message.site === 'websub') && messages.some((message) => message.attempts > 1)
    })
    expect(newsFor(site).map(({ body }) => body).join(' ')).toContain(`/${second.path}`)
    expect(await waiting()).toHaveLength(2)
    answers.set('/hub', 204)
    await emptied()
    expect(newsFor('/indexnow')).toHaveLength(2)
  })

  it('are not asked again after a refusal, nor told what is a day old', async () => {
    answers.set('/indexnow', 403)
    await publish('Refused')
    start()
    await emptied()
    expect(newsFor('/indexnow')).toHaveLength(1)
    await relay?.stop()
    told.length = 0
    await newsroom.payload.create({
      collection: 'outbox',
      data: { site: 'websub', change: { kind: 'site' }, urgent: false, claim: 'unclaimed', attempts: 9, availableAt: new Date().toISOString(), createdAt: new Date(Date.now() - 25 * 3600 * 1000).toISOString() },
    })
    start()
    await emptied()
    expect(told).toEqual([])
  })

  it('are nobody unless the settings name somebody', async () => {
    await publish('Quietly')
    const none = heraldsOf({ SITE_URL: 'https://paper.example', INDEXNOW_URL: `${address}/indexnow` })
    start(none)
    await emptied()
    expect(none).toEqual({})
    expect(told.map(({ to }) => to)).toEqual([site])
  })
})

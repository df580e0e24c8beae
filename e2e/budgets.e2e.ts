import { readsPath, readsSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Request } from 'playwright-core'
import { launchBrowser } from './browser'
import { breaches, budgets } from './budgets'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { openForwarder } from './openForwarder'
import type { Forwarder } from './openForwarder'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { recordTraffic } from './recordTraffic'
import { openStage } from './stage'
import type { Stage } from './stage'

const kinds = ['front', 'section', 'part', 'author', 'topic', 'story', 'search'] as const
type Kind = (typeof kinds)[number]

describe('what a page costs', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let wire: Forwarder
  let pages: DemoPages

  beforeAll(async () => {
    wire = keep(await openForwarder())
    stage = keep(await openStage({ env: { CMS_URL: wire.url } }))
    wire.forwardTo(stage.newsroomUrl)
    browser = keep(await launchBrowser())
    pages = await demoPages(readerOf(stage.siteUrl))
  })
  afterAll(closeAll)

  const addressOf = (kind: Kind) => (kind === 'story' ? pages.seed : kind === 'search' ? '/search?q=harbor' : pages[kind])

  it.each(kinds)('the first rendering of a %s page keeps its budget of requests to the newsroom', async (kind) => {
    // what stands round every page is read once for all
    await readerOf(stage.siteUrl).open('/corrections')
    wire.requests.length = 0
    await readerOf(stage.siteUrl).open(addressOf(kind))
    const asked = wire.requests.filter(({ path }) => !path.startsWith('/api/media/'))
    const newsroomReads = sum(asked.map(({ path, body }) => (path === readsPath ? readsSchema.parse(JSON.parse(body)).reads.length : 1)))
    expect(breaches(`${kind} page`, { newsroomRequests: asked.length, newsroomReads }, budgets.pages[kind])).toEqual([])
  })

  it.each(kinds)('the first view of a %s page keeps its budget of bytes and requests', async (kind) => {
    const context = await browser.newContext({ baseURL: stage.siteUrl, viewport: { width: 1280, height: 900 } })
    const { requests } = recordTraffic(context)
    const page = await context.newPage()
    await page.goto(addressOf(kind), { waitUntil: 'networkidle' })
    const bytes = async (type: string) => sum(await Promise.all(requests.filter((request) => request.resourceType() === type).map(bodySize)))
    const pictures = requests.filter((request) => request.resourceType() === 'image').length
    const measured = {
      htmlBytes: await bytes('document'),
      cssBytes: await bytes('stylesheet'),
      scriptBytes: await bytes('script'),
      fontBytes: await bytes('font'),
      requestsWithoutPictures: requests.length - pictures,
      requestsWithPictures: requests.length,
    }
    await context.close()
    expect(breaches(`${kind} page`, measured, budgets.pages[kind])).toEqual([])
  })

  it('the one script a reader gets never weighs more than 4 KB', () => {
    expect(Object.values(budgets.pages).filter((page) => (page['scriptBytes']?.ceiling ?? 0) > 4096)).toEqual([])
  })

  it('no page carries a framework: its scripts are speculation rules, structured data and enhance.js', async () => {
    const reader = readerOf(stage.siteUrl)
    const addresses = [...pages.addresses, `/reply?story=${pages.seed.slice(1)}`, `/reply?story=${pages.seed.slice(1)}&outcome=pending`, '/search', '/search?q=harbor', '/no-such-page']
    const carried = new Set<string>()
    for (const address of addresses) {
      const { text } = await reader.open(address)
      for (const [, attributes = ''] of text.matchAll(/<script\b([^>]*)>/g)) carried.add(attributes.trim())
      expect(text).not.toMatch(/__NEXT_DATA__|\/_next\/static\/chunks\/[^"]+\.js|\son\w+="/)
    }
    expect([...carried].sort()).toEqual(['type="application/ld+json"', 'type="module" src="/enhance.js"', 'type="speculationrules"'])
  })
})

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
/** As it travelled: packed. */
const bodySize = async (request: Request) => (await request.sizes()).responseBodySize

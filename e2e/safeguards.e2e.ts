import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findChromium } from '../tools/checks/findChromium'
import { launchBrowser } from './browser'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStageWithEdge } from './stageWithEdge'
import type { StageWithEdge } from './stageWithEdge'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': expect.stringMatching(/default-src 'none'.*script-src 'self' 'sha256-[^']+'; script-src-attr 'none'.*frame-ancestors 'none'/),
}

type Kind = [name: string, status: number, address: (pages: DemoPages) => string]
const kinds: Kind[] = [
  ['front', 200, ({ front }) => front],
  ['section', 200, ({ section }) => section],
  ['part', 200, ({ part }) => part],
  ['author', 200, ({ author }) => author],
  ['topic', 200, ({ topic }) => topic],
  ['series', 200, ({ series }) => series],
  ['written page', 200, ({ page }) => page],
  ['story', 200, ({ seed }) => seed],
  ['corrections', 200, () => '/corrections'],
  ['reply', 200, ({ seed }) => `/reply?story=${seed.slice(1)}`],
  ['feed', 200, () => '/feed.xml'],
  ['sitemap', 200, () => '/sitemap.xml'],
  ['script', 200, () => '/enhance.js'],
  ['missing', 404, () => '/no-such-section'],
]

describe('what guards a reader', () => {
  const { keep, closeAll } = openings()
  let stage: StageWithEdge
  let browser: Browser
  let pages: DemoPages

  beforeAll(async () => {
    stage = keep(await openStageWithEdge())
    browser = keep(await launchBrowser())
    pages = await demoPages(readerOf(stage.siteUrl))
  })
  afterAll(closeAll)

  const headersOf = async (url: string, address: string, sent: Record<string, string> = {}) => {
    const { status, headers } = await readerOf(url).open(address, { headers: sent })
    return { status, headers: Object.fromEntries(headers) }
  }

  it.each(kinds)('comes with %s, from the site and from its edge', async (_name, status, address) => {
    for (const url of [stage.siteUrl, stage.edge.url]) {
      expect(await headersOf(url, address(pages))).toMatchObject({ status, headers: everywhere })
    }
  })

  it('keeps to https whoever came by it, once, and nobody else', async () => {
    const https = { 'x-forwarded-proto': 'https' }
    for (const url of [stage.siteUrl, stage.edge.url]) {
      for (const address of [pages.seed, '/feed.xml', '/enhance.js', `/reply?story=${pages.seed.slice(1)}`]) {
        expect((await headersOf(url, address, https)).headers['strict-transport-security']).toBe('max-age=31536000')
        expect((await headersOf(url, address)).headers).not.toHaveProperty('strict-transport-security')
      }
    }
  })

  it('names the one script that stands in a page by its hash', async () => {
    const { text, headers } = await readerOf(stage.siteUrl).open(pages.seed)
    const [, rules = ''] = /<script type="speculationrules">(.*?)<\/script>/.exec(text) ?? []
    expect(headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(rules).digest('base64')}'`)
  })

  it('takes the rules and the data of a page, and runs no script that found its way into one', async () => {
    const context = await browser.newContext({ baseURL: stage.siteUrl })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pages.seed, { waitUntil: 'networkidle' })
    expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([])
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      const tried: string[] = []
      try {
        script.text = 'document.title = "taken"'
        document.body.append(script)
      } catch {
        tried.push('script')
      }
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src="/nothing" onerror="document.title = \'taken\'">')
      } catch {
        tried.push('html')
      }
      return tried
    })
    expect(ran).toEqual(['script', 'html'])
    expect(await page.title()).not.toBe('taken')
    await context.close()
  })

  it('has a browser prepare pages of the paper alone, as it reads the rules itself', async () => {
    const page = await browser.newPage({ baseURL: stage.siteUrl })
    await page.goto(pages.quiet)
    const addresses = ['/', '/politics', pages.seed, '/authors/keith-jacobs', `/reply?story=${pages.seed.slice(1)}`, '/search?q=harbor', '/politics?page=2', '/feed.xml', '/politics/feed.json', '/preview/x', 'https://other.example/']
    const prepared = await page.evaluate((hrefs) => {
      const { prerender } = JSON.parse(document.querySelector('script[type=speculationrules]')?.textContent ?? '')
      const [allowed, refused] = prerender[0].where.and.map((rule: { href_matches?: string; not?: { href_matches?: string[] } }) => [rule.href_matches ?? rule.not?.href_matches ?? []].flat())
      const matches = (patterns: string[], href: string) => patterns.some((pattern) => new URLPattern(pattern, location.href).test(href, location.href))
      return hrefs.filter((href) => matches(allowed, href) && !matches(refused, href))
    }, addresses)
    expect(prepared).toEqual(['/', '/politics', pages.seed, '/authors/keith-jacobs'])
    await page.close()
  })

  it('lets a browser keep a page for the way back', async () => {
    // Playwright turns that cache off unless it is told not to
    const keeping = keep(await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--headless', '--enable-features=BackForwardCache'], ignoreDefaultArgs: ['--disable-back-forward-cache'] }))
    const page = await keeping.newPage({ baseURL: stage.siteUrl })
    await page.goto(pages.quiet)
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['persisted'] = String(persisted))))
    await page.goto(pages.section)
    await page.goBack({ waitUntil: 'commit' })
    await page.locator('html[data-persisted=true]').waitFor({ state: 'attached' })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser, saveScreenshot } from './browser'
import { demoPages } from './demoPaper'
import { eventually } from './eventually'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { recordTraffic } from './recordTraffic'
import type { Traffic } from './recordTraffic'
import { openStage } from './stage'
import type { Stage } from './stage'

describe('an embed', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let address: string
  let context: BrowserContext
  let traffic: Traffic
  let page: Page

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    address = (await demoPages(readerOf(stage.siteUrl))).withEmbed
    context = await browser.newContext({ baseURL: stage.siteUrl, viewport: { width: 1280, height: 900 } })
    // there is no other site here: what the page asks of one is noted, and answered by us
    await context.route((url) => url.origin !== stage.siteUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<title>The other site</title>' }))
    traffic = recordTraffic(context)
    page = await context.newPage()
  })
  afterAll(closeAll)

  const load = () => page.getByRole('button', { name: 'Load from the Internet Archive' })

  it('asks nothing of the other site while it is only read', async () => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await load().scrollIntoViewIfNeeded()
    await saveScreenshot(page, 'embed-before')
    expect(await page.locator('iframe').count()).toBe(0)
    expect(traffic.foreign(stage.siteUrl)).toEqual([])
  })

  it('is loaded when its reader asks, by keyboard too, in a frame with a name', async () => {
    await load().focus()
    const asked = page.waitForRequest((request) => !request.url().startsWith(stage.siteUrl))
    await page.keyboard.press('Enter')
    expect((await asked).url()).toBe('https://archive.org/embed/Levoyagedanslalune')
    const frame = page.locator('iframe')
    expect(await frame.getAttribute('title')).toContain('A Trip to the Moon')
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-top-navigation')
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true)
    const there = () => page.frames().find((inner) => inner.url().startsWith('https://archive.org/'))
    await eventually([async () => ((await there()?.title()) === 'The other site' ? null : 'the other site is not in the frame')])
    expect(traffic.complaints).toEqual([])
  })

  it('may come from the places an editor can embed from, and from no others', async () => {
    const { headers } = await readerOf(stage.siteUrl).open(address)
    const [, sources] = /frame-src ([^;]+)/.exec(headers.get('content-security-policy') ?? '') ?? []
    expect(sources?.split(' ')).toEqual(expect.arrayContaining(['https://www.youtube-nocookie.com', 'https://archive.org']))
    expect(sources).not.toMatch(/\*|'self'|http:/)
  })

  it('is a link to the page it comes from, without script and in a feed', async () => {
    const link = '<a href="https://archive.org/details/Levoyagedanslalune" rel="noopener">See at the Internet Archive</a>'
    const reader = readerOf(stage.siteUrl)
    expect((await reader.open(address)).text).toContain(link)
    const feed = (await reader.open('/culture/feed.xml')).text
    expect(feed).toContain(link)
    expect(feed).not.toMatch(/<(?:iframe|button|script)|data-frame/)
  })
})

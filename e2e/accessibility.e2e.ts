import { threadsPerPage } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { discuss } from './longDiscussion'
import { registerChief } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { recordTraffic } from './recordTraffic'
import type { Traffic } from './recordTraffic'
import { openStage } from './stage'
import type { Stage } from './stage'

type Kind = { name: string; status: number; open: (page: Page, pages: DemoPages) => Promise<number> }

const at = (name: string, address: (pages: DemoPages) => string, status = 200): Kind => ({
  name,
  status,
  open: async (page, pages) => (await page.goto(address(pages)))?.status() ?? 0,
})
const replyTo = (page: string) => `/reply?story=${page.slice(1)}`

const kinds: Kind[] = [
  at('front', ({ front }) => front),
  at('section', ({ section }) => section),
  at('section-with-parts', () => '/culture'),
  at('part', ({ part }) => part),
  at('author', ({ author }) => author),
  at('topic', ({ topic }) => topic),
  at('series', ({ series }) => series),
  at('written-page', ({ page }) => page),
  at('corrections', () => '/corrections'),
  at('story', ({ seed }) => seed),
  at('story-corrected', ({ corrected }) => corrected),
  at('story-with-comments', ({ withComments }) => withComments),
  at('comments-page', ({ withGallery }) => `${withGallery}/comments/2`),
  at('story-with-parts', ({ withParts }) => withParts),
  at('story-with-gallery', ({ withGallery }) => withGallery),
  at('story-with-wide-picture', ({ withWidePicture }) => withWidePicture),
  at('story-with-embed', ({ withEmbed }) => withEmbed),
  at('story-without-picture', ({ withoutPicture }) => withoutPicture),
  at('reply', ({ seed }) => replyTo(seed)),
  { name: 'reply-with-errors', status: 422, open: (page, pages) => sendEmptyReply(page, replyTo(pages.seed)) },
  at('reply-outcome', ({ seed }) => `${replyTo(seed)}&outcome=pending`),
  at('search', () => '/search'),
  at('search-results', () => '/search?q=harbor&section=culture&sort=newest'),
  at('search-without-results', () => '/search?q=xyzzy&author=nobody'),
  at('not-found', () => '/no-such-section', 404),
]
/** Shown while the newsroom is down, for a page that nobody has opened before. */
const unavailable = at('unavailable', () => '/topics/nobody-has-asked-for-this', 503)

const schemes = ['light', 'dark'] as const
const widths = [320, 1280] as const
const looks = schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width })))

describe('the pages readers see', () => {
  const { keep, closeAll } = openings()
  const contexts = new Map<string, { page: Page; traffic: Traffic; context: BrowserContext }>()
  let stage: Stage
  let browser: Browser
  let pages: DemoPages

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    pages = await demoPages(readerOf(stage.siteUrl))
    await discuss(stage, await registerChief(stage.newsroomUrl), { address: pages.withGallery, threads: threadsPerPage + 3 })
    for (const { scheme, width } of looks) {
      const context = await browser.newContext({ baseURL: stage.siteUrl, colorScheme: scheme, viewport: { width, height: width === 320 ? 640 : 900 } })
      contexts.set(`${scheme} ${width}`, { context, traffic: recordTraffic(context), page: await context.newPage() })
    }
  })
  afterAll(closeAll)

  const lookOf = ({ scheme, width }: (typeof looks)[number]) => contexts.get(`${scheme} ${width}`) ?? Promise.reject(new Error('no such look'))

  const checkKind = async (kind: Kind, look: (typeof looks)[number]) => {
    const { page } = await lookOf(look)
    const status = await kind.open(page, pages)
    await saveScreenshot(page, `${kind.name}-${look.scheme}-${look.width}`)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect({ status, overflow, faults: await axeFaults(page) }).toEqual({ status: kind.status, overflow: 0, faults: [] })
  }

  describe.each(looks)('in $scheme, $width pixels wide', (look) => {
    it.each(kinds)('$name has no fault that axe can find and never scrolls sideways', (kind) => checkKind(kind, look))
  })

  // an embed can be loaded with script alone; without it there is a link
  it.each(kinds.filter(({ name }) => !['reply-with-errors', 'story-with-embed'].includes(name)))('$name says the same without script', async ({ open }) => {
    const { page } = await lookOf({ scheme: 'light', width: 1280 })
    const plain = await (await browser.newContext({ baseURL: stage.siteUrl, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })).newPage()
    await Promise.all([open(page, pages), open(plain, pages)])
    // passing a story on to another app can be done with script alone, too; the link to email stands beside it
    await page.locator('[data-share] button').evaluateAll((buttons) => buttons.forEach((button) => button.remove()))
    expect(await plain.locator('body').innerText()).toBe(await page.locator('body').innerText())
    await plain.context().close()
  })

  it('can be reached past the navigation by keyboard, with a focus that shows', async () => {
    const { page } = await lookOf({ scheme: 'light', width: 1280 })
    await page.goto(pages.seed)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the main content' })
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it.each(looks)('shows in $scheme, $width pixels wide, that the newsroom does not answer', async (look) => {
    await stage.stopNewsroom()
    await checkKind(unavailable, look)
  })

  it('asks no third party for anything, keeps no cookie and complains of nothing', async () => {
    for (const { traffic, context } of contexts.values()) {
      expect(traffic.requests.length).toBeGreaterThan(50)
      expect(traffic.foreign(stage.siteUrl)).toEqual([])
      expect(traffic.complaints).toEqual([])
      expect(await context.cookies()).toEqual([])
    }
  })
})

/** Sends the form as a browser without script does, and gives the status of the page that comes back. */
async function sendEmptyReply(page: Page, address: string): Promise<number> {
  await page.goto(address)
  // the response comes before the page it brings: what follows must not begin on the page that is about to go
  const gone = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('form[data-reply]').evaluate((form: HTMLFormElement) => form.submit()),
    gone,
  ])
  await page.waitForLoadState('load')
  return answer.status()
}

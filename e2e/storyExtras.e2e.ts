import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser, saveScreenshot } from './browser'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

describe('what leads through a story and on from it', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let pages: DemoPages

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    pages = await demoPages(readerOf(stage.siteUrl))
  })
  afterAll(closeAll)

  const open = async (settings: Parameters<Browser['newContext']>[0] = {}) => (await browser.newContext({ baseURL: stage.siteUrl, viewport: { width: 1280, height: 900 }, ...settings })).newPage()

  it('leads to each part of a long story, without script too', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(pages.withParts)
    const contents = page.getByRole('navigation', { name: 'In this story' })
    expect(await contents.getByRole('link').allInnerTexts()).toEqual(['What the ordinance does', 'How they voted', 'Nine hours, in two-minute pieces', 'What happens now'])
    await contents.getByRole('link', { name: 'How they voted' }).click()
    expect(new URL(page.url()).hash).toBe('#part-how-they-voted')
    expect((await page.getByRole('heading', { name: 'How they voted' }).boundingBox())?.y).toBeLessThan(200)
    await page.goto(pages.quiet)
    expect(await contents.count()).toBe(0)
    await page.context().close()
  })

  it('copies a story’s address, and offers to send it where there is no script', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(pages.seed)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${stage.siteUrl}${pages.seed}`)
    const plain = await open({ javaScriptEnabled: false })
    await plain.goto(pages.seed)
    expect(await plain.locator('[data-share]').innerText()).toBe('Email')
    await Promise.all([page.context().close(), plain.context().close()])
  })

  it('leads to the comments from the head of a story', async () => {
    const page = await open()
    await page.goto(pages.withComments)
    await page.getByRole('main').getByRole('link', { name: /^\d+ comments$/ }).first().click()
    expect(new URL(page.url()).hash).toBe('#comments')
    await page.context().close()
  })

  it('says that a story is old on a page that was rendered while it was young', async () => {
    const page = await open()
    const note = page.getByText('This article is more than 1 year old')
    await page.goto(pages.quiet)
    expect(await note.isVisible()).toBe(false)
    await page.clock.setFixedTime(new Date(Date.now() + 500 * 86_400_000))
    await page.reload()
    expect(await note.isVisible()).toBe(true)
    await page.context().close()
  })

  it.each([
    ['forced-colours', { forcedColors: 'active' }, 1280],
    ['reduced-motion', { reducedMotion: 'reduce' }, 360],
    ['narrow', {}, 360],
    ['wide', {}, 1280],
  ] as const)('looks right: %s', async (name, settings, width) => {
    const page = await open({ ...settings, viewport: { width, height: 900 } })
    await page.goto(pages.withParts)
    await saveScreenshot(page, `extras-${name}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.context().close()
  })

  it('is printed dark on white, with its address and without what only a screen can use', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.goto(pages.withParts)
    await page.emulateMedia({ media: 'print' })
    await saveScreenshot(page, 'extras-print')
    const printed = await page.locator('article[data-address]').evaluate((story) => ({ address: getComputedStyle(story, '::after').content, ink: getComputedStyle(document.body).color }))
    expect(printed).toEqual({ address: `"${stage.siteUrl}${pages.withParts}"`, ink: 'rgb(23, 21, 18)' })
    expect(await page.getByRole('group', { name: 'Share this story' }).count()).toBe(0)
    await page.context().close()
  })
})

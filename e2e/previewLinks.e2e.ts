import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { drawImage } from '../apps/cms/src/seed/paper/drawImage'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { aStory, chief, logIn, makePlace } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { previewDesk } from './previewDesk'
import { dataPath, readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { recordTraffic } from './recordTraffic'
import { sitemapOf } from './sitemapAddresses'
import { openStage } from './stage'
import type { Stage } from './stage'

/** One story, shown before it is published to somebody who has a link: each step begins where the one before ended. */
describe('a story that is not published', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let desk: ReturnType<typeof storyDesk>
  let preview: ReturnType<typeof previewDesk>
  let reader: Reader
  let rest: Rest
  let storyId: string
  let link: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty', env: { LOG_LEVEL: 'trace' } }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(30_000)
    desk = storyDesk(page)
    preview = previewDesk(page)
    await registerFirstUser(page, chief)
    rest = await logIn(stage.newsroomUrl, chief)
    const place = await makePlace(rest)
    const meta = { title: 'Ferries are back', description: 'The first boat left the north quay at dawn.' }
    storyId = (await rest.make('articles', aStory(place, 'Ferry service returns to the north quay', { meta, _status: 'draft' }))).id
    await desk.open(storyId)
    const picture = { name: 'north-quay.jpg', mimeType: 'image/jpeg', buffer: await drawImage('television-glow') }
    await desk.draftSaved(() => desk.uploadPicture({ ...picture, alt: 'Drawing of a boat at the north quay' }))
    await eventually([async () => ((await newest())?.['leadMedia'] ? null : 'a story without its picture')])
  })
  afterAll(closeAll)

  const newest = async () => (await rest.find('articles', `draft=true&where[id][equals]=${storyId}`))[0]
  const logs = () => ['site', 'newsroom'].map((name) => readFileSync(path.join(stage.dataDir, '..', `${name}.log`), 'utf8')).join('\n')

  it('is shared by a link that is made in a dialog, which a keyboard can do', async () => {
    await desk.open(storyId)
    await page.getByRole('button', { name: 'Share a preview…' }).focus()
    await page.keyboard.press('Enter')
    await preview.dialog.getByText('There is none.').waitFor()
    expect(await axeFaults(page, 'dialog[open]')).toEqual([])
    link = await preview.makeLink('7 days')
    expect(link).toMatch(new RegExp(`^${stage.siteUrl}/preview/[\\w-]{43}$`))
    await preview.dialog.getByText('Made by Ida Chief').waitFor()
    await preview.dialog.getByText('Not opened yet').waitFor()
    expect(await axeFaults(page, 'dialog[open]')).toEqual([])
    await saveScreenshot(page, 'newsroom-share-preview-1280')
    await page.setViewportSize({ width: 800, height: 900 })
    await saveScreenshot(page, 'newsroom-share-preview-800')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.keyboard.press('Escape')
    await preview.dialog.waitFor({ state: 'hidden' })
  })

  it('opens by its link without login, whole, without any script, and is kept and found by nobody', async () => {
    const outsider = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const { requests, foreign, complaints } = recordTraffic(outsider)
    const visit = await outsider.newPage()
    const answer = await visit.goto(link)
    expect(answer?.status()).toBe(200)
    expect(await answer?.allHeaders()).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-robots-tag': expect.stringContaining('noindex'),
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    })
    await visit.getByText('Preview, not published.').waitFor()
    await visit.getByText('What there is to say about it').waitFor()
    await visit.getByAltText('Drawing of a boat at the north quay').waitFor()
    expect(await visit.getByAltText('Drawing of a boat at the north quay').evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth > 0))).toBe(true)
    expect(await axeFaults(visit)).toEqual([])
    await saveScreenshot(visit, 'preview-link-1280')
    await visit.setViewportSize({ width: 360, height: 740 })
    await saveScreenshot(visit, 'preview-link-360')
    expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([])
    expect(requests.filter((request) => request.url() !== link && (request.headers()['referer'] ?? '').includes('/preview/')).map((request) => request.url())).toEqual([])
    expect([foreign(stage.siteUrl), complaints, await outsider.cookies()]).toEqual([[], [], []])
    await outsider.close()
  })

  it('shows by its link what is written meanwhile', async () => {
    await desk.draftSaved(() => desk.headline.fill('Ferries, as the desk has it now'))
    await eventually([...reader.shows('Ferries, as the desk has it now', [new URL(link).pathname])])
  })

  it('is on no page of the paper and in no log, and neither is its link', async () => {
    const token = new URL(link).pathname.split('/').at(-1) ?? ''
    const paths = ['/', '/politics', '/feed.xml', '/feed.json', '/news-sitemap.xml', dataPath(stage.buildId, '/politics'), dataPath(stage.buildId, '/preview/live')]
    const answers = await Promise.all(paths.map((place) => reader.open(place)))
    expect(answers.filter(({ text }) => /Ferry|Ferries/.test(text)).map(({ path: found }) => found)).toEqual([])
    const data = await reader.open(dataPath(stage.buildId, `/preview/${token}`))
    expect(data.headers.get('cache-control')).toContain('no-store')
    expect(data.headers.get('x-robots-tag')).toContain('noindex')
    expect(logs().length).toBeGreaterThan(100)
    expect(logs()).not.toContain(token)
  })

  it('is closed at once by taking its link back, and says so kindly', async () => {
    await preview.share()
    await preview.dialog.getByText(/Opened \d+ times/).waitFor()
    await preview.dialog.getByRole('button', { name: 'Take back' }).click()
    await preview.dialog.getByText('The link was taken back. It opens nothing any more.').waitFor()
    await preview.dialog.getByText('There is none.').waitFor()
    await preview.close()
    const visit = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    expect((await visit.goto(link))?.status()).toBe(410)
    await visit.getByRole('heading', { name: 'This preview was taken back' }).waitFor()
    expect(await visit.locator('body').innerText()).not.toContain('Ferr')
    expect(await axeFaults(visit)).toEqual([])
    await saveScreenshot(visit, 'preview-link-revoked-1280')
    await visit.close()
  })

  it.each(['/preview/x', `/preview/${'x'.repeat(43)}`, '/preview/..%2f..%2fpolitics'])('is not behind %s', async (guess) => {
    const { status, headers, text } = await reader.open(guess)
    expect([status, headers.get('cache-control')?.includes('no-store')]).toEqual([404, true])
    expect(text).toContain('There is no such preview')
  })

  it('is told to search engines and networks as it was written for them, once it is published', async () => {
    await desk.publish()
    const [story] = await rest.find('articles', `where[id][equals]=${storyId}`)
    const storyPage = `/${String(story?.['path'])}`
    await eventually(reader.shows('<meta property="og:title" content="Ferries are back"', [storyPage]))
    const { text } = await reader.open(storyPage)
    expect(text).toContain('<meta name="description" content="The first boat left the north quay at dawn."')
    expect(text).toContain('<h1>Ferries, as the desk has it now</h1>')
    expect(text).not.toContain('noindex')
    await rest.change('articles', storyId, { meta: { noIndex: true, canonical: 'https://agency.example/ferries' }, _status: 'published' })
    await eventually(reader.shows('<meta name="robots" content="noindex"', [storyPage]))
    await eventually(reader.shows('<link rel="canonical" href="https://agency.example/ferries"', [storyPage]))
    await eventually(reader.hides(storyPage, [sitemapOf(storyPage), '/news-sitemap.xml']), { patience: 70_000 })
    expect((await reader.open('/')).text).toContain(storyPage)
  })

  it('stays what it is to readers while its next version is shared', async () => {
    const { text } = await rest.ask('POST', '/preview-links/make', { story: storyId, days: 1 })
    const shared = new URL(String(JSON.parse(text).url)).pathname
    const { status } = await rest.ask('PATCH', `/articles/${storyId}?draft=true`, { headline: 'A version nobody may see yet', updatedAt: (await newest())?.['updatedAt'] })
    expect(status).toBe(200)
    await eventually(reader.shows('A version nobody may see yet', [shared]))
    await eventually(reader.shows('Preview of the newest draft. Readers see an earlier version.', [shared]))
    expect((await reader.open('/')).text).not.toContain('A version nobody may see yet')
  })
})

import { archivePath, articlePath, feedPath, storyPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { aStory, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { pathsInSitemap, sitemapAddresses } from './sitemapAddresses'
import { openStage } from './stage'
import type { Stage } from './stage'

const key = 'a-key-for-search-engines'
/** Nobody listens there: those who do not answer must hold nothing up. */
const nobody = 'http://127.0.0.1:9/'
const month = new Date().toISOString().slice(0, 'yyyy-mm'.length)

describe('what machines find', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let reader: Reader
  let browser: Browser
  let rest: Rest
  let stories: string[]
  let place: Place

  beforeAll(async () => {
    stage = keep(await openStage({ env: { INDEXNOW_KEY: key, INDEXNOW_URL: nobody, WEBSUB_HUB: nobody } }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    stories = []
    place = { politics: (await rest.find('sections', 'where[slug][equals]=politics'))[0]?.id ?? '', world: '', author: (await rest.find('authors'))[0]?.id ?? '', topic: (await rest.find('topics'))[0]?.id ?? '' }
    // on the first of a month there is no other story in it
    await rest.make('articles', aStory(place, 'What this month began with'))
  })
  afterAll(closeAll)

  it('is every page of the paper, in sitemaps that an index names', async () => {
    expect(await pathsInSitemap(reader, '/sitemap.xml')).toEqual(expect.arrayContaining(['/sitemaps/pages.xml', `/sitemaps/${month}.xml`]))
    const named = await sitemapAddresses(reader)
    expect(new Set(named).size).toBe(named.length)
    stories = named.filter((path) => /^\/\d{4}\//.test(path))
    expect(stories.length).toBe((await rest.find('articles', 'where[_status][equals]=published')).length)
    for (const path of named.filter((page) => !stories.includes(page))) expect([path, (await reader.open(path)).status]).toEqual([path, 200])
    expect((await reader.open('/sitemaps/1999-01.xml')).status).toBe(404)
  })

  it('is the news of two days for Google News, and where all of it stands in robots.txt', async () => {
    expect((await reader.open('/news-sitemap.xml')).status).toBe(200)
    expect((await pathsInSitemap(reader, '/news-sitemap.xml')).filter((path) => !stories.includes(path))).toEqual([])
    const robots = (await reader.open('/robots.txt')).text
    expect(robots).toContain(`Sitemap: ${stage.siteUrl}/sitemap.xml\nSitemap: ${stage.siteUrl}/news-sitemap.xml\n`)
  })

  it.each(['/feed.xml', '/politics/feed.json', '/sitemap.xml', '/sitemaps/pages.xml', '/news-sitemap.xml', '/robots.txt', '/manifest.webmanifest'])('is sent once, and not again while nothing has changed: %s', async (path) => {
    const { headers } = await reader.open(path)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const again: Record<string, string>[] = [{ 'if-none-match': etag }, { 'if-modified-since': headers.get('last-modified') ?? '' }, { 'if-none-match': '"another"' }]
    const answers = []
    for (const asked of again) answers.push((await reader.open(path, { headers: asked })).status)
    expect(answers).toEqual([304, 304, 200])
  })

  it('is the hub of each feed, and the key for search engines', async () => {
    const feed = await reader.open('/feed.xml')
    expect(feed.headers.get('link')).toBe(`<${nobody}>; rel="hub", <${stage.siteUrl}/feed.xml>; rel="self"`)
    expect(feed.text).toContain(`<atom:link href="${nobody}" rel="hub"/>`)
    expect(await reader.open(`/${key}.txt`)).toMatchObject({ status: 200, text: key })
    expect((await reader.open('/another-key.txt')).status).toBe(404)
  })

  it('is a feed of the comments on a story, without what is not public', async () => {
    const [comment] = await rest.find('comments', 'where[status][equals]=approved')
    const [story] = await rest.find('articles', `where[id][equals]=${String(comment?.article)}`)
    const page = articlePath({ path: String(story?.path) })
    const feed = await reader.open(feedPath(page))
    expect(feed.status).toBe(200)
    expect(feed.text).toContain(`<guid isPermaLink="false">${comment?.id ?? ''}</guid>`)
    expect(feed.text).not.toContain(String(comment?.email))
    expect((await reader.open(page)).text).toContain(`href="${feedPath(page)}"`)
    expect((await reader.open(feedPath('/2020/01/no-such-story'))).status).toBe(404)
  })

  it('is the archive, which shows a story as soon as it is published and forgets it as soon as it is gone', async () => {
    const pages = [archivePath(), archivePath(month)]
    for (const path of pages) expect((await reader.open(path)).status).toBe(200)
    const { id } = await rest.make('articles', aStory(place, 'Herons are back'))
    const address = articlePath({ path: storyPath({ publishedAt: new Date().toISOString(), slug: 'herons-are-back' }) })
    await eventually(reader.shows(`href="${address}"`, [archivePath(month)]))
    await rest.change('articles', id, { _status: 'draft' })
    await eventually(reader.hides(address, [archivePath(month)]))
    await eventually(reader.isGone(['/archive/1999/01', `${archivePath(month)}/9`, `${archivePath(month)}/1`, '/archive/2026']))
  })

  it.each(['light', 'dark'] as const)('is an archive anyone can use, in %s', async (colorScheme) => {
    for (const width of [320, 768, 1440]) {
      const page = await browser.newPage({ baseURL: stage.siteUrl, colorScheme, viewport: { width, height: 900 } })
      for (const path of [archivePath(), archivePath(month)]) {
        await page.goto(path)
        await saveScreenshot(page, `archive${path === archivePath() ? '' : '-month'}-${colorScheme}-${width}`)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect({ path, overflow, faults: await axeFaults(page) }).toEqual({ path, overflow: 0, faults: [] })
      }
      await page.close()
    }
  })

  it('is a manifest with icons, which a page names and asks for nothing more', async () => {
    const page = await browser.newPage({ baseURL: stage.siteUrl })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/archive', { waitUntil: 'networkidle' })
    expect(asked.filter((path) => path.includes('manifest') || path.endsWith('.png'))).toEqual([])
    expect(JSON.parse((await reader.open('/manifest.webmanifest')).text)).toMatchObject({ start_url: '/', display: 'minimal-ui' })
    expect((await reader.open('/touch-icon.png')).headers.get('content-type')).toBe('image/png')
    await page.close()
  })
})

import { searchPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { aBody } from '../apps/cms/src/testing/aPaper'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import type { Check } from './eventually'
import { enterNewsroom } from './newsroomDesk'
import { aStory, chief, makePlace, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'
import { databases } from './stageDatabase'

// A second is the promise; here it has room for a machine that is busy with other things.
const soon = 5000
const headline = 'Oystermen return to the sound'
const text = 'The first boats left the north quay at dawn with Zebulon Pike aboard, after four years ashore.'

describe.each(databases)('searching the paper on %s', (database) => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let reader: Reader
  let rest: Rest
  let place: Place
  let storyId: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty', database }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
    page = await (await browser.newContext({ baseURL: stage.siteUrl, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })).newPage()
  })
  afterAll(closeAll)

  const search = async (words: string) => {
    await page.goto('/search')
    await page.getByRole('searchbox').fill(words)
    await page.getByRole('button', { name: 'Search' }).click()
  }
  const finds = (q: string, count: number): Check => async () => {
    const { text: html, status } = await reader.open(searchPath({ q }))
    const found = html.split('<article').length - 1
    return status === 200 && found === count ? null : `${found} stories for ${q} (${status})`
  }

  it('finds a story by a word of its body and by a phrase, a moment after it is published', async () => {
    const before = Date.now()
    storyId = (await rest.make('articles', aStory(place, headline, { body: aBody(text) }))).id
    expect(await eventually([finds('zebulon', 1), finds('"north quay at dawn"', 1), finds('"dawn quay"', 0)], { since: before })).toBeLessThan(soon)
  })

  it('is a link away from every page, and a form that needs no script', async () => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Search' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Search')
    await search('quays')
    expect(await page.getByRole('link', { name: headline }).count()).toBe(1)
    expect(await page.locator('mark').allInnerTexts()).toEqual(['quay'])
    expect(await page.getByRole('searchbox').inputValue()).toBe('quays')
  })

  it('asks whether something else was meant by a word that is mistyped, and shows that', async () => {
    await search('zebuoln')
    const meant = page.getByRole('link', { name: 'zebulon', exact: true })
    expect(await page.getByText('Nothing was found for “zebuoln”. Did you mean:').count()).toBe(1)
    expect(await page.getByRole('link', { name: headline }).count()).toBe(1)
    await meant.click()
    expect(await page.getByRole('searchbox').inputValue()).toBe('zebulon')
  })

  it('can be narrowed, and says what may help where nothing is found', async () => {
    await page.goto(searchPath({ q: 'quay', section: 'politics', author: 'keith', topic: 'harbor', sort: 'newest' }))
    expect(await page.getByRole('link', { name: headline }).count()).toBe(1)
    await page.goto(searchPath({ q: 'quay', section: 'world' }))
    expect(await page.getByRole('status').innerText()).toBe('Nothing was found for “quay”.')
    await page.getByRole('link', { name: /Look for it in all sections/ }).click()
    expect(await page.getByRole('link', { name: headline }).count()).toBe(1)
  })

  it.each([
    ['ten thousand letters', 'x'.repeat(10_000), 'Keep it under 300 characters.'],
    ['operators', 'NEAR(a b) AND OR NOT ( " * ^ { : -', ''],
    ['SQL', "'; DROP TABLE search_entries; --", ''],
    ['a query object', '{"$gt":""}', ''],
    ['NUL and controls', '\u0000\u0001\u001f', ''],
    ['rockets', '🚀👩‍🚀', 'Nothing was found for “🚀👩‍🚀”.'],
    ['markup', '"><script>alert(1)</script>', ''],
    ['half a character', '\uD800', ''],
  ])('answers %s with a page', async (_what, q, said) => {
    const { status, text: html } = await reader.open(searchPath({ q, author: q.slice(0, 200), from: q.slice(0, 20), page: 1 }))
    expect(status).toBe(200)
    expect(html).toContain(said)
    expect(html).not.toContain('<script>alert')
  })

  it('answers an address that is cut off, twisted or repeated', async () => {
    for (const query of ['q=%', 'q=%FF%FE', 'q=a&q=b', 'q[]=a', 'q=a&page=-1&sort=x&section=//&from=1', 'q=a&page=50', 'page=999999999999999999999']) {
      expect([query, (await reader.open(`/search?${query}`)).status]).toEqual([query, 200])
    }
  })

  it('is one reader’s own, and indexed by nobody', async () => {
    const { headers, text: html } = await reader.open(searchPath({ q: 'quay' }))
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['private, no-store', 'noindex'])
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toContain('__NEXT_DATA__')
  })

  it.each(['zebulon', 'zebuoln', 'nothing at all', ''])('has no fault that axe can find, for “%s”, wide or narrow, in light or dark', async (q) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        const context = await browser.newContext({ baseURL: stage.siteUrl, colorScheme, viewport: { width, height: 900 } })
        const view = await context.newPage()
        await view.goto(searchPath({ q, author: q === 'zebulon' ? 'keith' : '' }))
        await saveScreenshot(view, `search-${q.replace(/\W+/g, '-')}-${colorScheme}-${width}`)
        const overflow = await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect({ colorScheme, width, overflow, faults: await axeFaults(view) }).toEqual({ colorScheme, width, overflow: 0, faults: [] })
        await context.close()
      }
    }
  })

  it('finds stories in any state for the newsroom, in its own list, by what they say', async () => {
    await rest.make('articles', aStory(place, 'Not yet public', { body: aBody('Nobody knows of Zebulon’s second voyage.'), _status: 'draft' }))
    const desk = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 1000 } })
    await enterNewsroom(desk, chief)
    await desk.goto('/admin/collections/articles')
    await desk.getByPlaceholder(/^Search by Headline.* Text$/).fill('zebulon voyage')
    await desk.getByRole('link', { name: 'Not yet public' }).waitFor()
    await desk.getByRole('link', { name: headline }).waitFor({ state: 'detached' })
    expect((await reader.open(searchPath({ q: 'voyage' }))).text).not.toContain('Not yet public')
    await desk.close()
  })

  it('knows a new name of an author within moments', async () => {
    await rest.change('authors', place.author, { name: 'Keith Quillfeather' })
    await eventually([finds('quillfeather', 1), finds('jacobs', 0)])
  })

  it('shows nothing of a story that was taken down, from that moment on', async () => {
    const taken = await rest.ask('POST', `/articles/${storyId}/take-down`, { reason: 'legal', note: 'A letter came.' })
    expect(taken.ok).toBe(true)
    expect((await reader.open(searchPath({ q: 'zebulon' }))).text).not.toContain(headline)
    await eventually([finds('zebulon', 0), finds('zebuoln', 0)], { patience: soon })
  })

  it('keeps what was typed where the newsroom does not answer', async () => {
    await stage.stopNewsroom()
    const { status, text: html, headers } = await reader.open(searchPath({ q: 'north "quay"', author: 'keith' }))
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '30', 'private, no-store'])
    expect(html).toContain('value="north &quot;quay&quot;"')
    expect(html).toContain('value="keith"')
    expect(html).toContain('The search does not answer just now.')
  })
})

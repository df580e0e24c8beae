import { articlePath, storyPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { drawImage } from '../apps/cms/src/seed/paper/drawImage'
import { launchBrowser } from './browser'
import { eventually, faultsOf } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { chief, logIn, makePlace, restOf } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { dataPath, listsAndFeeds, readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { sitemapOf } from './sitemapAddresses'
import { openStage } from './stage'
import type { Stage } from './stage'

// A second is the promise, measured by the bench; here it has room for a machine that is busy with other things.
const soon = 5000
const headline = 'Ferry service returns to the north quay'
const renamed = 'Ferry service returns to the north quay after four winters'
const addressOf = (slug: string) => articlePath({ path: storyPath({ publishedAt: new Date().toISOString(), slug }) })

/** One story, followed from an empty newsroom to the last of its addresses: each step begins where the one before ended. */
describe('a story', () => {
  const { keep, closeAll } = openings()
  const firstAddress = addressOf('ferry-service-returns-to-the-north-quay')
  const secondAddress = addressOf('ferry-returns')
  const thirdAddress = addressOf('the-ferry-is-back')
  const lists = listsAndFeeds({ section: 'politics', author: 'keith-jacobs', topic: 'harbor' })
  let stage: Stage
  let browser: Browser
  let page: Page
  let desk: ReturnType<typeof storyDesk>
  let reader: Reader
  let rest: Rest
  let storyId: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1400, height: 1000 } })
    desk = storyDesk(page)
  })
  afterAll(closeAll)

  /** On its page, in every list and in every feed. */
  const everywhere = (address: string, words: string) => reader.shows(words, [address, ...lists])

  it('has an author once the first visitor of an empty newsroom has registered, as its admin', async () => {
    await registerFirstUser(page, chief)
    rest = await logIn(stage.newsroomUrl, chief)
    const [first, ...others] = await rest.find('users')
    expect(first).toMatchObject({ email: chief.email, roles: ['admin'] })
    expect(others).toEqual([])
    await makePlace(rest)
    await eventually(reader.shows('World', ['/', '/politics', '/world', '/authors/keith-jacobs', '/topics/harbor']))
  })

  it('is written in the newsroom, with a picture', async () => {
    storyId = await desk.begin()
    await desk.draftSaved(async () => {
      await desk.headline.pressSequentially(headline)
      await desk.standfirst.pressSequentially('The first boat left at dawn, with forty people and a dog.')
    })
    await desk.body.click()
    await desk.draftSaved(() => typeBody(page))
    await desk.choose('section', 'Politics')
    await desk.choose('topics', 'Harbor')
    await desk.addName('Keith Jacobs')
    const picture = { name: 'north-quay.jpg', mimeType: 'image/jpeg', buffer: await drawImage('television-glow') }
    await desk.draftSaved(() => desk.uploadPicture({ ...picture, alt: 'Drawing of a boat at the north quay' }))
    expect(await desk.slug.inputValue()).toBe('ferry-service-returns-to-the-north-quay')
  })

  it('is nowhere to be found while it is a draft', async () => {
    const [draft] = await rest.find('articles', 'draft=true')
    expect(draft).toMatchObject({ headline, _status: 'draft' })
    expect(await faultsOf(reader.isGone([firstAddress, dataPath(stage.buildId, firstAddress)]))).toEqual([])
    expect(await faultsOf(reader.hides('Ferry', [...lists, '/news-sitemap.xml', ...['/', '/politics'].map((list) => dataPath(stage.buildId, list))]))).toEqual([])
    const anybody = restOf(stage.newsroomUrl)
    expect(await anybody.find('articles')).toEqual([])
    expect(await anybody.find('articles', 'draft=true')).toEqual([])
    expect((await anybody.ask('GET', `/articles/${storyId}?draft=true`)).ok).toBe(false)
  })

  it('is on its page, in every list and in every feed within a second after it is published', async () => {
    const published = await desk.publish()
    expect(await eventually(everywhere(firstAddress, headline), { since: published })).toBeLessThan(soon)
    const { text } = await reader.open(firstAddress)
    expect(text).toMatch(/<h2 id="[^"]+">A long winter<\/h2>/)
    expect(text).toContain('<strong>Forty people</strong>')
    expect(text).toMatch(/<ul><li>rope<\/li><li>paint<\/li><\/ul>/)
    expect(text).toMatch(/<blockquote>.*We never sold the bell\./)
    expect(text).toMatch(/<img[^>]+alt="Drawing of a boat at the north quay"/)
    expect((await reader.open(sitemapOf(firstAddress))).text).toContain(firstAddress)
    expect((await reader.open('/news-sitemap.xml')).text).toContain(firstAddress)
  })

  it('shows a new headline everywhere within a second, at the same address', async () => {
    await desk.headline.fill(renamed)
    const published = await desk.publish()
    expect(await eventually(everywhere(firstAddress, renamed), { since: published })).toBeLessThan(soon)
  })

  it('leads from its old addresses to its new one in one hop, however often it moves', async () => {
    await desk.slug.fill('ferry-returns')
    await desk.publish()
    await eventually(reader.leads([firstAddress], secondAddress))
    expect(await faultsOf(reader.shows(renamed, [secondAddress]))).toEqual([])

    await desk.slug.fill('the-ferry-is-back')
    const published = await desk.publish()
    expect(await eventually(reader.leads([firstAddress, secondAddress], thirdAddress), { since: published })).toBeLessThan(soon)
    expect(await faultsOf(reader.shows(renamed, [thirdAddress]))).toEqual([])
  })

  it('goes back to its first address without a loop', async () => {
    await desk.slug.fill('ferry-service-returns-to-the-north-quay')
    await desk.publish()
    await eventually(reader.leads([secondAddress, thirdAddress], firstAddress))
    expect(await faultsOf(everywhere(firstAddress, renamed))).toEqual([])
  })

  it('keeps its address when it moves to another section, and leaves the old section', async () => {
    await desk.choose('section', 'World')
    const published = await desk.publish()
    const moved = [
      ...reader.hides(renamed, ['/politics', '/politics/feed.xml', '/politics/feed.json']),
      ...reader.shows(renamed, [firstAddress, '/', '/world', '/world/feed.xml', '/world/feed.json', '/authors/keith-jacobs']),
    ]
    expect(await eventually(moved, { since: published })).toBeLessThan(soon)
    expect((await reader.open(firstAddress)).text).toContain('href="/world"')
  })

  it('is gone from everywhere within a second after it is withdrawn, and its page says so', async () => {
    const withdrawn = await desk.unpublish()
    const gone = [...reader.isGone([firstAddress, secondAddress, thirdAddress]), ...reader.hides(renamed, [...lists, '/world', '/world/feed.xml', '/world/feed.json'])]
    expect(await eventually(gone, { since: withdrawn })).toBeLessThan(soon)
    expect((await reader.open(firstAddress)).text).toContain('the editors may have withdrawn it')
    expect(await faultsOf(reader.hides(firstAddress, [sitemapOf(firstAddress), '/news-sitemap.xml', dataPath(stage.buildId, '/'), dataPath(stage.buildId, '/world')]))).toEqual([])
  })

  it('comes back at its address, with its old addresses, when it is published again', async () => {
    const published = await desk.publish()
    const back = [...reader.shows(renamed, [firstAddress, '/', '/world', '/authors/keith-jacobs', '/topics/harbor', '/feed.xml']), ...reader.leads([secondAddress, thirdAddress], firstAddress)]
    expect(await eventually(back, { since: published })).toBeLessThan(soon)
  })
})

/** A heading, bold words, a list and a quote, as an editor types them. */
async function typeBody({ keyboard }: Page): Promise<void> {
  await keyboard.type('The first boat left at dawn. ')
  await keyboard.press('ControlOrMeta+b')
  await keyboard.type('Forty people')
  await keyboard.press('ControlOrMeta+b')
  await keyboard.type(' were on it.')
  await keyboard.press('Enter')
  for (const line of ['## A long winter', '- rope', 'paint']) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
  await keyboard.press('Enter')
  await keyboard.type('> We never sold the bell.')
}

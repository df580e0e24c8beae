import { articlePath, feedPath, storyPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { eventually, faultsOf } from './eventually'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

/** A part of a section, from its first day to its move: each step begins where the one before ended. */
describe('a part of a section', () => {
  const { keep, closeAll } = openings()
  const headline = 'Soup for the night shift'
  const address = articlePath({ path: storyPath({ publishedAt: new Date().toISOString(), slug: 'soup-for-the-night-shift' }) })
  const feedsOf = (list: string) => [feedPath(list, 'xml'), feedPath(list, 'json')]
  let stage: Stage
  let browser: Browser
  let reader: Reader
  let rest: Rest
  let place: Place
  let culture: string
  let kitchen: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
    culture = (await rest.make('sections', { name: 'Culture' })).id
    await eventually(reader.shows('href="/culture"', ['/']))
  })
  afterAll(closeAll)

  it('has a page under that of its section, which leads to it; the navigation does not', async () => {
    expect(await faultsOf(reader.isGone(['/culture/kitchen', '/culture/kitchen/feed.xml']))).toEqual([])
    kitchen = (await rest.make('sections', { name: 'Kitchen', parent: culture })).id
    await eventually([...reader.shows('<h1>Kitchen</h1>', ['/culture/kitchen']), ...reader.shows('href="/culture/kitchen"', ['/culture'])])
    expect(await faultsOf([...reader.hides('/culture/kitchen', ['/', '/politics']), ...reader.shows('/culture/kitchen', ['/sitemaps/pages.xml'])])).toEqual([])
  })

  it('shows its stories, and its section shows them too', async () => {
    await rest.make('articles', aStory(place, headline, { section: kitchen }))
    await eventually(reader.shows(headline, [address, '/', '/culture/kitchen', '/culture', ...feedsOf('/culture/kitchen'), ...feedsOf('/culture')]))
    expect(await faultsOf(reader.hides(headline, ['/politics', ...feedsOf('/politics')]))).toEqual([])
  })

  it('is found from its stories, and its section from it', async () => {
    const page = await browser.newPage({ baseURL: stage.siteUrl })
    const heading = () => page.getByRole('heading', { level: 1 }).innerText()
    await page.goto(address)
    await page.getByRole('main').getByRole('link', { name: 'Kitchen', exact: true }).click()
    await page.waitForURL('**/culture/kitchen')
    expect(await heading()).toBe('Kitchen')
    expect(await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Culture' }).getAttribute('aria-current')).toBe('true')
    await page.getByRole('main').getByRole('link', { name: 'Culture', exact: true }).click()
    await page.waitForURL('**/culture')
    expect(await heading()).toBe('Culture')
    await page.getByRole('navigation', { name: 'Parts of Culture' }).getByRole('link', { name: 'Kitchen' }).click()
    await page.waitForURL('**/culture/kitchen')
    await page.close()
  })

  it('says to machines where it stands', async () => {
    const { text } = await reader.open('/culture/kitchen')
    expect(text).toContain(`<link rel="canonical" href="${stage.siteUrl}/culture/kitchen"`)
    expect(text).toContain(`"position":2,"name":"Culture","item":"${stage.siteUrl}/culture"},{"@type":"ListItem","position":3,"name":"Kitchen"`)
    expect((await reader.open(address)).text).toContain(`"position":3,"name":"Kitchen","item":"${stage.siteUrl}/culture/kitchen"},{"@type":"ListItem","position":4`)
  })

  it('goes along when its section moves, and every old address leads to its new one', async () => {
    await rest.change('sections', culture, { slug: 'arts' })
    await eventually([...reader.leads(['/culture'], '/arts'), ...reader.leads(['/culture/kitchen'], '/arts/kitchen'), ...reader.shows('href="/arts/kitchen"', [address, '/arts']), ...reader.shows(headline, ['/arts/kitchen', '/arts'])])
  })

  it('becomes a section of its own, at an address of its own', async () => {
    await rest.change('sections', kitchen, { parent: null })
    await eventually([...reader.leads(['/culture/kitchen', '/arts/kitchen'], '/kitchen'), ...reader.shows(headline, ['/kitchen']), ...reader.hides(headline, ['/arts']), ...reader.shows('href="/kitchen"', ['/', address])])
  })
})

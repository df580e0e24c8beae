import { articlePath, authorPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { chief, logIn, makePlace } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

describe('a byline', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let rest: Rest

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 1000 } })
    page.setDefaultTimeout(30_000)
    await registerFirstUser(page, chief)
    rest = await logIn(stage.newsroomUrl, chief)
    await makePlace(rest)
  })
  afterAll(closeAll)

  const rows = () => page.locator('#field-byline .array-field__row')
  const labels = async () => (await rows().locator('.array-field__row-header').allInnerTexts()).map((text) => text.trim().split('\n')[0])

  it('names people without login, new ones made inside the story, and each line by who it names', async () => {
    const desk = storyDesk(page)
    await desk.begin()
    await desk.draftSaved(() => desk.headline.pressSequentially('Two at the quay'))
    await desk.choose('section', 'Politics')
    await desk.addName('Keith Jacobs')
    await rows().getByText('Keith Jacobs, text').waitFor()

    await page.getByRole('button', { name: 'Add Name' }).click()
    await page.locator('#field-byline__1__author').getByRole('button', { name: /Add new/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.locator('#field-name').fill('李雷')
    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await rows().getByText('李雷').first().waitFor()
    await drawer.locator('.doc-drawer__header-close').click()
    await drawer.waitFor({ state: 'hidden' })
    await desk.draftSaved(() => desk.choose('byline__1__role', 'Photographs'))
    await rows().getByText('李雷, photographs').waitFor()
    for (const width of [1280, 800]) {
      await page.setViewportSize({ width, height: 1000 })
      await saveScreenshot(page, `byline-${width}`)
    }
    await page.setViewportSize({ width: 1280, height: 1000 })
  })

  it('can be put into another order by keyboard alone', async () => {
    const handle = rows().nth(1).locator('.collapsible__drag')
    await handle.focus()
    // each step is said aloud once it is taken, which a person who cannot see the list waits for too
    const said = async () => (await page.locator('[id^="DndLiveRegion"]').allInnerTexts()).join('')
    for (const [key, words] of [['Space', 'moved over'], ['ArrowUp', 'moved over'], ['Space', 'dropped over']] as const) {
      const before = await said()
      await page.keyboard.press(key)
      await eventually([async () => ((await said()) !== before && (await said()).includes(words) ? null : `“${await said()}” after ${key}`)])
    }
    await eventually([async () => ((await labels())[0] === '李雷, photographs' ? null : `first is ${(await labels()).join(' | ')}`)])
  })

  it('is printed with what each did, and each name leads to a page that has the story', async () => {
    await storyDesk(page).publish()
    const [story] = await rest.find('articles')
    const [photographer] = await rest.find('authors', 'where[name][equals]=李雷')
    const address = articlePath({ path: String(story?.['path']) })
    const ownPage = authorPath({ slug: String(photographer?.['slug']) })
    const reader = readerOf(stage.siteUrl)
    await eventually(reader.shows('李雷', [address]))
    expect((await reader.open(address)).text.replace(/<!--.*?-->/g, '')).toMatch(/Photographs by <a href="[^"]+" rel="author"><bdi>李雷<\/bdi><\/a>\. By <a href="\/authors\/keith-jacobs"/)
    await eventually(reader.shows('Two at the quay', [ownPage, '/authors/keith-jacobs']))
  })
})

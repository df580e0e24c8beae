import { articlePath, storyPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually, faultsOf } from './eventually'
import { enterNewsroom, storyDesk } from './newsroomDesk'
import { aStory, chief, makePlace, registerChief, restOf } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { dataPath, listsAndFeeds, readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { sitemapOf } from './sitemapAddresses'
import { openStage } from './stage'
import type { Stage } from './stage'

// A second is the promise, measured by the bench; here it has room for a machine that is busy with other things.
const soon = 5000
const headline = 'Ferry fares go up by a quarter'
const address = articlePath({ path: storyPath({ publishedAt: new Date().toISOString(), slug: 'ferry-fares-go-up-by-a-quarter' }) })
const notice = 'An earlier version of this article gave the new fare as $4. It is $5.'
const widths = [1280, 800] as const

/** One story, followed from its first mistake to the end of its days: each step begins where the one before ended. */
describe('a published story', () => {
  const { keep, closeAll } = openings()
  const lists = listsAndFeeds({ section: 'politics', author: 'keith-jacobs', topic: 'harbor' })
  let stage: Stage
  let browser: Browser
  let page: Page
  let desk: ReturnType<typeof storyDesk>
  let reader: Reader
  let rest: Rest
  let place: Place
  let storyId: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
    storyId = (await rest.make('articles', aStory(place, headline))).id
    // a relation that readers see on another page
    await rest.make('articles', aStory(place, 'Harbor board meets tonight'))
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 1000 } })
    desk = storyDesk(page)
    await enterNewsroom(page, chief)
    await eventually(reader.shows(headline, [address, ...lists]))
  })
  afterAll(closeAll)

  const openStory = () => desk.open(storyId)
  /** Looks at our part of the admin, at both widths. */
  const shots = async (name: string, within: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1000 })
      await saveScreenshot(page, `newsroom-${name}-${width}`)
      expect({ width, faults: await axeFaults(page, within) }).toEqual({ width, faults: [] })
    }
    await page.setViewportSize({ width: 1280, height: 1000 })
  }

  it('is mended silently: readers see the new words, and no date has moved', async () => {
    const before = await reader.open(address)
    await openStory()
    await desk.headline.fill(`${headline}, again`)
    await desk.publish()
    await eventually(reader.shows(`${headline}, again`, [address, ...lists]))
    const after = await reader.open(address)
    expect(datesIn(after.text)).toEqual(datesIn(before.text))
    expect(after.text).not.toContain('Updated')
    expect((await reader.open(sitemapOf(address))).text).toContain(`<loc>${stage.siteUrl}${address}</loc><lastmod>${datesIn(before.text)[0] ?? ''}`)
  })

  it('says that it was updated when an editor ticks so, and only that once', async () => {
    const box = page.getByLabel('Tell readers it was updated')
    await box.check()
    await desk.headline.fill(headline)
    await desk.publish()
    await eventually(reader.shows('Updated', [address]))
    await eventually([async () => ((await box.isChecked()) ? 'still ticked' : null)])
    const told = datesIn((await reader.open(address)).text)
    await desk.standfirst.fill('From March.')
    await desk.publish()
    await eventually(reader.shows('From March.', [address]))
    expect(datesIn((await reader.open(address)).text)).toEqual(told)
  })

  it('is corrected: on its page, on the page of corrections, in the feeds and for machines', async () => {
    const before = datesIn((await reader.open(address)).text)
    await page.getByRole('button', { name: 'Corrections', exact: true }).click()
    await page.getByRole('button', { name: 'Add Notice' }).click()
    await desk.draftSaved(() => page.locator('#field-corrections__0__text').fill(notice))
    await saveScreenshot(page, 'newsroom-corrections-1280')
    const published = await desk.publish()
    expect(await eventually(reader.shows(notice, [address, '/corrections', `/corrections/${new Date().getUTCFullYear()}`, '/feed.xml', '/feed.json', '/politics/feed.xml']), { since: published })).toBeLessThan(soon)
    const { text } = await reader.open(address)
    expect(text).toMatch(/<header.*Correction<\/strong>.*href="#corrections".*<\/header>/)
    const [data] = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '[]')
    expect(data.correction).toEqual([{ '@type': 'CorrectionComment', name: 'Correction', text: notice, datePublished: data.dateModified }])
    expect(data.dateModified > (before.at(-1) ?? '')).toBe(true)
    expect((await reader.open('/')).text).toContain('href="/corrections"')
  })

  it('is retracted: it stays up, and says so in every list', async () => {
    await page.getByRole('button', { name: 'Add Notice' }).click()
    await page.locator('#field-corrections__1__kind .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Retraction' }).click()
    await desk.draftSaved(() => page.locator('#field-corrections__1__text').fill('We could not confirm what this article said.'))
    await desk.publish()
    await eventually(reader.shows(`Retracted: ${headline}`, [address, ...lists, '/corrections']))
    const plain = await browser.newPage({ baseURL: stage.siteUrl, viewport: { width: 1280, height: 900 } })
    await plain.goto(address)
    await saveScreenshot(plain, 'story-retracted-1280')
    expect(await axeFaults(plain)).toEqual([])
    await plain.close()
  })

  it('goes to another address and back, with every old address one hop away', async () => {
    const moved = address.replace('ferry-fares-go-up-by-a-quarter', 'fares')
    await page.getByRole('button', { name: 'Story', exact: true }).click()
    await desk.slug.fill('fares')
    await desk.publish()
    await eventually(reader.leads([address], moved))
    await desk.slug.fill('ferry-fares-go-up-by-a-quarter')
    await desk.publish()
    await eventually([...reader.leads([moved], address), ...reader.shows(headline, [address])])
  })

  it('is led to from a list of old addresses that an editor has imported, whatever their depth and spelling', async () => {
    await page.goto('/admin/collections/redirects')
    await page.getByRole('button', { name: 'Import a list' }).click()
    const list = `from;to\n/News/2019/Fähre/story.php;${stage.siteUrl}${address}\n/category/ferries/;/news/2019/f%C3%A4hre/story.php\n/?p=123;${address}\n/politics;/world\n`
    // a page that is missing so far has been met by a reader: it must be renewed
    await eventually(reader.isGone(['/category/ferries', '/news/2019/f%C3%A4hre/story.php']))
    await page.locator('input[type="file"]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${list}`) })
    await page.getByRole('button', { name: 'See what would happen' }).click()
    await page.getByText('2 new, 0 changed, 0 left as they are, 2 refused.').waitFor()
    expect(await page.getByRole('row').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/4\s+Refused.*“\?p=123” cannot be part/s), expect.stringMatching(/5\s+Refused.*the section “Politics”/s), expect.stringMatching(/3\s+New.*Leads straight on/s)]),
    )
    await shots('import', 'form[aria-label="Import a list of redirects"]')
    await page.getByRole('button', { name: 'Import 2 redirects' }).click()
    await page.getByText('Imported: 2 new, 0 changed.').waitFor()
    await eventually(reader.leads(['/category/ferries', '/news/2019/f%C3%A4hre/story.php', '/News/2019/F%C3%A4hre/story.php'], address))
    await saveScreenshot(page, 'newsroom-redirects-1280')
  })

  it('is taken down in one step with a reason, and gone from everywhere within a second', async () => {
    await openStory()
    await page.getByRole('button', { name: 'Take down …' }).click()
    const dialog = page.getByRole('dialog')
    await shots('take-down', 'dialog')
    await dialog.getByLabel('Reason').selectOption('legal')
    await dialog.getByLabel('What colleagues should know').fill('Court order 12.')
    const answered = page.waitForResponse((response) => response.url().endsWith('/take-down'))
    await dialog.getByRole('button', { name: 'Take it down now' }).click()
    expect((await answered).status()).toBe(200)
    const takenDown = Date.now()
    const gone = [...reader.isGone([address, '/category/ferries']), ...reader.hides('Ferry fares', [...lists, '/corrections', '/news-sitemap.xml', articlePath({ path: storyPath({ publishedAt: new Date().toISOString(), slug: 'harbor-board-meets-tonight' }) })])]
    expect(await eventually(gone, { since: takenDown })).toBeLessThan(soon)
    expect(await faultsOf(reader.hides('Ferry fares', [dataPath(stage.buildId, '/politics'), dataPath(stage.buildId, '/corrections')]))).toEqual([])
    const anybody = restOf(stage.newsroomUrl)
    for (const query of ['', 'draft=true', 'trash=true']) expect(JSON.stringify(await anybody.find('articles', query))).not.toContain('Ferry fares')
  })

  it('cannot be published again by the ordinary button, which says what to do', async () => {
    await page.getByRole('button', { name: 'Put back …' }).waitFor()
    expect(await page.locator('[role="status"]', { hasText: 'Taken down since' }).count()).toBe(1)
    await saveScreenshot(page, 'newsroom-taken-down-1280')
    await desk.headline.fill(`${headline}, once more`)
    await page.getByRole('button', { name: 'Publish changes', exact: true }).click()
    await page.getByText('Put it back first').waitFor()
    expect(await faultsOf(reader.isGone([address]))).toEqual([])
  })

  it('is put back as readers last saw it, with its dates and old addresses', async () => {
    await openStory()
    // what was refused has been kept, and is offered first
    await page.getByRole('button', { name: 'Discard it' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Put back …' }).click()
    expect(await page.getByRole('dialog').innerText()).toContain('Ida Chief took it down')
    await page.getByRole('dialog').getByRole('button', { name: 'Put it back now' }).click()
    await eventually([...reader.shows(`Retracted: ${headline}`, [address, ...lists, '/corrections']), ...reader.leads(['/category/ferries'], address)])
    expect((await reader.open(address)).text).not.toContain('once more')
    await page.getByRole('button', { name: 'Take down …' }).waitFor()
  })

  it('goes into the trash, comes out of it as a draft, and is live again when it is published', async () => {
    await rest.change('articles', storyId, { deletedAt: new Date().toISOString() })
    await eventually([...reader.isGone([address]), ...reader.hides('Ferry fares', lists)])
    await page.goto(`/admin/collections/articles/trash/${storyId}`)
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await page.waitForURL(`**/admin/collections/articles/${storyId}`)
    expect(await faultsOf(reader.isGone([address]))).toEqual([])
    await desk.headline.waitFor()
    await desk.publish()
    await eventually(reader.leads(['/category/ferries'], address))
  })

  it('keeps its section: one that is used is not deleted, and a sentence says by what', async () => {
    const { status, text } = await rest.ask('DELETE', `/sections/${place.politics}`)
    expect([status, text]).toEqual([409, expect.stringContaining('The section “Politics” is used by 2 stories')])
  })

  it('has left a log of it all that editors can read', async () => {
    await page.goto('/admin/collections/audit')
    await page.getByText('took down the story').waitFor()
    expect(await page.locator('table').innerText()).toMatch(/put back the story.*took down the story “Ferry fares go up by a quarter”: Legal: a court order or a legal claim\. Court order 12\..*imported redirects: 2 added, 0 changed\./s)
    await saveScreenshot(page, 'newsroom-log-1280')
  })
})

/** The times of a page's story, in order: published, and updated if it says so. */
const datesIn = (text: string): string[] => {
  const head = /<header[^>]*>(?:(?!<\/header>).)*Published.*?<\/header>/s.exec(text)?.[0] ?? ''
  return [...head.matchAll(/<time dateTime="([^"]+)"/g)].map(([, instant]) => instant ?? '')
}

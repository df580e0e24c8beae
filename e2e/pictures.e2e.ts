import { articlePath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import exifr from 'exifr'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { agencyPhoto, bombPng, cornered } from '../apps/cms/src/testing/pictureFiles'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { aStory, chief, logIn, makePlace } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const widths = [1280, 800]

/** A picture, followed from the file an agency sends to what a reader's browser shows of it. */
describe('a picture', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let rest: Rest
  let place: Place
  let photo: { name: string; mimeType: string; buffer: Buffer }
  let pictureId: string
  let storyPath: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 1000 } })
    page.setDefaultTimeout(30_000)
    // a form left with something typed in it asks whether it may
    page.on('dialog', (dialog) => void dialog.accept())
    await registerFirstUser(page, chief)
    rest = await logIn(stage.newsroomUrl, chief)
    place = await makePlace(rest)
    photo = { name: 'quay.jpg', mimeType: 'image/jpeg', buffer: await agencyPhoto('#31506b', 1500) }
  })
  afterAll(closeAll)

  /** All but those of Payload's own frame around every form: its heading, tabs, menu of actions and lists to choose from. */
  const faults = async () => (await axeFaults(page)).filter((fault) => !/^\S+ at \.(?:doc-header|doc-tabs__tabs|popup-button|dropdown-indicator):/.test(fault))
  const field = (name: string, within: Page | Locator = page) => within.locator(`#field-${name}`)
  const choose = (file: typeof photo, within: Page | Locator = page) => within.locator('input[type="file"]').first().setInputFiles(file)
  const look = async (name: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1000 })
      await saveScreenshot(page, `${name}-${width}`)
    }
    await page.setViewportSize({ width: 1280, height: 1000 })
  }
  const openNew = async () => {
    await page.goto('/admin/collections/media/create')
    await field('alt').waitFor()
  }
  const save = async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => ['POST', 'PATCH'].includes(response.request().method()) && new URL(response.url()).pathname.startsWith('/api/media')),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    return answer.status()
  }

  it('is described by its own file as soon as that is chosen, before anything is saved', async () => {
    await openNew()
    await choose(photo)
    await page.getByText('Filled in from the file: alternative text, caption, credit and licence. Check them before you save.').waitFor()
    expect(await field('alt').inputValue()).toBe('A ferry ties up at an empty quay')
    expect(await field('caption').inputValue()).toBe('The quay & the café, on Tuesday.')
    expect(await field('credit').inputValue()).toBe('Zoë Ruiz / Reuters')
    expect(await field('licence').inputValue()).toBe('Editorial use only')
    await look('picture-form-filled')
    expect(await faults()).toEqual([])
    expect(await save()).toBe(201)
    await page.waitForURL(/\/media\/[\w-]{20,}/)
    pictureId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.getByText('Nowhere yet. It can be deleted.').waitFor()
  })

  it('that is none is refused with a sentence beside the file, and what was typed stays', async () => {
    await openNew()
    await choose({ name: 'bomb.png', mimeType: 'image/png', buffer: bombPng(30_000) })
    await field('alt').fill('A large black square')
    expect(await save()).toBe(400)
    await page.getByText('This picture has 30,000 × 30,000 pixels; the most that is taken is 100 million in all.').first().waitFor()
    expect(await field('alt').inputValue()).toBe('A large black square')
    await look('picture-form-refused')
  })

  it('that is in the library already is noticed when it is chosen, and taken twice only on purpose', async () => {
    await openNew()
    await choose({ ...photo, name: 'another-name.jpg' })
    await page.getByText('This picture is in the library already.').waitFor()
    await look('picture-form-known')
    expect(await faults()).toEqual([])
    expect(await save()).toBe(409)
    await page.getByRole('button', { name: 'Upload it a second time' }).click()
    expect(await save()).toBe(201)
    const [second] = await rest.find('media', `where[id][not_equals]=${pictureId}`)
    expect((await rest.ask('DELETE', `/media/${second?.id ?? ''}`)).status).toBe(200)
  })

  it('is used in a story in place of the same file', async () => {
    const desk = storyDesk(page)
    await desk.begin()
    await desk.draftSaved(() => desk.headline.pressSequentially('Ferries at the quay'))
    await desk.choose('section', 'Politics')
    await field('leadMedia').getByRole('button', { name: 'Create New' }).click()
    const drawer = page.getByRole('dialog')
    await choose(photo, drawer)
    await desk.draftSaved(() => drawer.getByRole('button', { name: 'Use that picture' }).click())
    await drawer.waitFor({ state: 'hidden' })
    await field('leadMedia').getByText('quay-').waitFor()
    await desk.publish()
    const [story] = await rest.find('articles', 'where[headline][equals]=Ferries at the quay')
    expect(story).toMatchObject({ leadMedia: pictureId })
    storyPath = articlePath({ path: String(story?.['path']) })
    expect(await rest.find('media')).toHaveLength(1)
  })

  it('reaches readers in the width of its place, without where and with what it was taken', async () => {
    const reader = readerOf(stage.siteUrl)
    await eventually(reader.shows('A ferry ties up at an empty quay', [storyPath]))
    const { text } = await reader.open(storyPath)
    const files = [...new Set([...text.matchAll(/(?<!static)\/media\/\w[^\s",?]*/g)].map(([file]) => file))]
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const answer = await fetch(`${stage.siteUrl}${file}`)
      expect([file, answer.status]).toEqual([file, 200])
      const bytes = Buffer.from(await answer.arrayBuffer())
      const { exif, icc, iptc } = await sharp(bytes).metadata()
      expect([file, exif, icc, iptc]).toEqual([file, undefined, undefined, undefined])
      expect(bytes.toString('latin1')).not.toMatch(/Nikon|secret|SERIAL|GPS/)
    }
    const original = (await rest.find('media'))[0]?.['filename']
    const served = Buffer.from(await (await fetch(`${stage.siteUrl}/media/${String(original)}`)).arrayBuffer())
    expect(await exifr.gps(served).catch(() => undefined)).toBeUndefined()
  })

  it('says where it is used, and cannot be deleted meanwhile', async () => {
    await page.goto(`/admin/collections/media/${pictureId}`)
    const uses = page.getByRole('region', { name: 'Where it is used' })
    await uses.getByRole('link', { name: 'Ferries at the quay' }).waitFor()
    await look('picture-used')
    expect(await faults()).toEqual([])
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('This picture is used in “Ferries at the quay” (live story). Take it out there first, then delete it.').waitFor()
    expect(await rest.find('media')).toHaveLength(1)
  })

  it('keeps its subject in sight in every crop once an editor says where it is', async () => {
    const reader = readerOf(stage.siteUrl)
    // half as wide as a card, so that a card shows its middle only
    await openNew()
    await choose({ name: 'corner.jpg', mimeType: 'image/jpeg', buffer: await cornered(1400, 2400).jpeg().toBuffer() })
    await field('alt').fill('A red square in the corner')
    await save()
    await page.waitForURL(/\/media\/[\w-]{20,}/)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const story = await rest.make('articles', aStory(place, 'The corner of the picture', { leadMedia: id }))
    const front = await browser.newPage({ baseURL: stage.siteUrl, viewport: { width: 1280, height: 900 } })
    const redOnCard = async () => {
      await front.goto('/', { waitUntil: 'networkidle' })
      const card = front.locator('article', { hasText: 'The corner of the picture' }).first().locator('img')
      await card.evaluate((img: HTMLImageElement) => img.decode())
      return redness(await card.screenshot())
    }
    await eventually(reader.shows('The corner of the picture', ['/']))
    expect(await redOnCard()).toBe(0)
    expect(await redness(await socialPicture(String(story['path'])))).toBe(0)

    await page.getByRole('button', { name: 'Edit Image' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.locator('input[name="X %"]').fill('95')
    await drawer.locator('input[name="Y %"]').fill('95')
    await look('picture-focal-point')
    await drawer.getByRole('button', { name: 'Apply Changes' }).click()
    expect(await save()).toBe(200)
    await eventually(reader.shows('object-position:95% 95%', ['/']))
    expect(await redOnCard()).toBeGreaterThan(200)
    await eventually(reader.shows('?focus=95-95', [articlePath({ path: String(story['path']) })]))
    expect(await redness(await socialPicture(String(story['path'])))).toBeGreaterThan(500)
    await front.close()
  })

  const socialPicture = async (path: string) => {
    const { text } = await readerOf(stage.siteUrl).open(articlePath({ path }))
    const address = /property="og:image" content="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    return Buffer.from(await (await fetch(address)).arrayBuffer())
  }
})

/** How many of a picture's dots are red. */
async function redness(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  let red = 0
  for (let at = 0; at < data.length; at += info.channels) red += (data[at] ?? 0) > 180 && (data[at + 1] ?? 0) < 90 ? 1 : 0
  return red
}

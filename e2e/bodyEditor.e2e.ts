import { articlePath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { drawImage } from '../apps/cms/src/seed/paper/drawImage'
import { axeFaults } from './axe'
import { bodyField } from './bodyField'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { aStory, chief, logIn, makePlace } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { outlineOfBody } from './outlineOfBody'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

/** One story with a part of every kind, written by keyboard and followed to its page: each step begins where the one before ended. */
describe('the body of a story', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let desk: ReturnType<typeof storyDesk>
  let editor: ReturnType<typeof bodyField>
  let rest: Rest
  let reader: Reader
  let storyId: string
  let address: string
  let other: { id: string; path: string }
  const errors: string[] = []

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(30_000)
    page.on('pageerror', (error) => errors.push(error.message))
    await registerFirstUser(page, chief)
    rest = await logIn(stage.newsroomUrl, chief)
    const place = await makePlace(rest)
    const made = await rest.make('articles', aStory(place, 'Ferry fares to rise'))
    other = { id: made.id, path: String(made['path']) }
    desk = storyDesk(page)
    editor = bodyField(page, desk.body.first())
    storyId = await desk.begin()
    await desk.headline.pressSequentially('A part of every kind')
    await desk.choose('section', 'Politics')
    await desk.uploadPicture({ name: 'north-quay.jpg', mimeType: 'image/jpeg', buffer: await drawImage('television-glow'), alt: 'Drawing of the north quay' })
  })
  afterAll(closeAll)

  const type = (...keys: string[]) => inTurn(keys, (key) => page.keyboard.type(key))
  const press = (...keys: string[]) => inTurn(keys, (key) => page.keyboard.press(key))
  const line = (text: string) => type(text).then(() => press('Enter'))
  const holds = (...lines: string[]) => eventually([async () => missingFrom(outlineOfBody(await editor.content()), lines)], { patience: 5000 })

  /** Chooses in the menu that a slash opens. */
  const insert = async (name: string) => {
    await type(`/${name}`)
    await page.locator('.slash-menu-popup__item').first().waitFor()
    await press('Enter')
  }
  /** Inserts a box, waits until the cursor is in it, writes, and leaves it again by keyboard. */
  const insertBox = async (name: string, write: () => Promise<unknown>) => {
    await insert(name)
    await page.waitForFunction(() => document.activeElement?.closest('[data-lexical-decorator]') !== null && document.activeElement?.matches('input, textarea, [contenteditable], button'))
    await write()
    await press('Escape')
    await page.waitForFunction(() => document.activeElement?.matches('[data-field-path="body"] [data-lexical-editor]'))
  }

  it('takes words, lists, quotes and rules as they are typed', async () => {
    await desk.body.first().click()
    await inTurn(['## A long winter', '### The ice', '#### In figures', 'Some **bold**, _slanted_ and ~~struck~~ words.', '- rope'], line)
    await press('Tab')
    await line('hemp')
    await press('Shift+Tab')
    await line('paint')
    await press('Enter')
    await inTurn(['1. first', 'second', ''], line)
    await line('> We never sold the bell.')
    await type('--- ')
    await holds('h2 A long winter', 'h3 The ice', 'h4 In figures', 'p Some **bold**, _slanted_ and ~~struck~~ words.', 'ul 1 rope', 'ul 2 hemp', 'ul 1 paint', 'ol 1 first', 'ol 1 second', 'quote We never sold the bell.', 'rule')
  })

  it('takes a table from the menu of the slash', async () => {
    await insert('table')
    const drawer = page.getByRole('dialog')
    await drawer.locator('input').first().fill('2')
    await drawer.locator('input').nth(1).fill('2')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await drawer.waitFor({ state: 'hidden' })
    await desk.body.first().locator('table th').first().click()
    await inTurn(['Year', 'Homes', '2026', '430'], async (cell) => {
      await type(cell)
      if (cell !== '430') await press('Tab')
    })
    await holds('| Year! | Homes! |', '| 2026! | 430 |')
    await press('ArrowDown')
    await line('Below the table.')
    await holds('p Below the table.')
  })

  it('takes a table as it is typed, too', async () => {
    await type('|Ship|Berth| ')
    await holds('| Ship | Berth |')
    await press('ArrowDown')
  })

  it('takes boxes by keyboard alone', async () => {
    await insertBox('pull', async () => {
      await type('We never sold the bell.')
      await press('Tab')
      await type('Ida')
    })
    await line('Behind the quote.')
    await insertBox('fact', async () => {
      await type('In short')
      // the box's own text is an editor that comes a moment after its other fields
      await page.locator('.LexicalEditorTheme__block [contenteditable="true"]').first().waitFor()
      await press('Tab')
      await type('Six boats.')
    })
    await line('Behind the box.')
    await insertBox('embed', async () => {
      await type('https://youtu.be/dQw4w9WgXcQ')
      await press('Tab')
      await type('A song of the sea')
    })
    await line('Behind the song.')
    await insertBox('update', () => type('It has happened.'))
    await line('Behind the update.')
    await desk.draftSaved(() => type('That is all.'))
    await holds('pullQuote', 'p Behind the quote.', 'factBox', 'p Behind the box.', 'embed', 'update', 'p Behind the update.')
    await saveScreenshot(page, 'body-editor')
  })

  it('shows its writer what this newsroom does not know, keeps it, and opens whatever else was brought in', async () => {
    await desk.atRest()
    await page.goto('/admin')
    const [draft] = await rest.find('articles', `draft=true&where[id][equals]=${storyId}`)
    const [picture] = await rest.find('media')
    const body = bodySchema.parse(draft?.['body'])
    body.root.children.push(...broughtIn({ story: other.id, picture: picture?.id ?? '' }))
    expect(await rest.ask('PATCH', `/articles/${storyId}?draft=true&depth=0`, { body, _status: 'draft', updatedAt: draft?.['updatedAt'] })).toMatchObject({ ok: true })
    await desk.open(storyId)
    await page.getByText('A part this newsroom does not know (“poll”)').waitFor()
    await page.getByText('Read also').first().waitFor()
    await saveScreenshot(page, 'body-editor-unknown')
  })

  it('is on its page, every part of it, without a fault that axe can find', async () => {
    await desk.body.first().focus()
    await press('ControlOrMeta+Home')
    await desk.draftSaved(() => type('Once more: '))
    const [draft] = await rest.find('articles', `draft=true&where[id][equals]=${storyId}`)
    expect(bodySchema.parse(draft?.['body']).root.children).toContainEqual({ type: 'unknown-part', version: 1, inline: false, original: poll })
    await desk.publish()
    const [live] = await rest.find('articles', `where[id][equals]=${storyId}`)
    address = articlePath({ path: String(live?.['path']) })
    await eventually(reader.shows('Behind the update.', [address]))
    const { text } = await reader.open(address)
    for (const part of partsOfThePage(other.path)) expect(text).toMatch(part)
    expect(text).not.toContain('Which?')
    for (const width of [320, 1280]) {
      const context = await browser.newContext({ baseURL: stage.siteUrl, viewport: { width, height: 900 }, colorScheme: width === 320 ? 'dark' : 'light' })
      const shown = await context.newPage()
      await shown.goto(address)
      await saveScreenshot(shown, `every-part-${width}`)
      expect([await axeFaults(shown), await shown.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([[], 0])
      await context.close()
    }
  })

  it('follows the stories it names: to their new address, and to nothing once they are withdrawn', async () => {
    await rest.change('articles', other.id, { slug: 'fares-at-sea', _status: 'published' })
    await eventually(reader.shows('/fares-at-sea">that story</a>', [address]))
    expect((await reader.open(address)).text).toMatch(/Read also<\/b> <a href="[^"]+\/fares-at-sea">/)
    await rest.change('articles', other.id, { _status: 'draft' })
    await eventually([...reader.hides('fares-at-sea', [address]), ...reader.shows('that story', [address]), ...reader.hides('Read also', [address])])
  })

  it('has troubled the browser with no error', () => {
    expect(errors).toEqual([])
  })
})

const bodySchema = z.looseObject({ root: z.looseObject({ children: z.array(z.looseObject({ type: z.string() })) }) })

const poll = { type: 'poll', version: 4, question: 'Which?', answers: [{ text: 'This' }, { text: 'That' }] }

/** Parts as an import might bring them. */
const broughtIn = ({ story, picture }: { story: string; picture: string }) => [
  { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [{ type: 'link', version: 3, id: '65620000000000000000aaaa', format: '', indent: 0, direction: 'ltr', fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: story } }, children: [{ type: 'text', version: 1, text: 'that story', format: 0, detail: 0, mode: 'normal', style: '' }] }] },
  { type: 'block', version: 2, format: '', fields: { id: '65620000000000000000bbbb', blockName: '', blockType: 'readAlso', story } },
  { type: 'block', version: 2, format: '', fields: { id: '65620000000000000000cccc', blockName: '', blockType: 'gallery', pictures: [picture, picture], caption: 'Twice the same.' } },
  { type: 'upload', version: 3, format: '', id: '65620000000000000000dddd', relationTo: 'media', value: picture, fields: { layout: 'wide', caption: 'Seen from the quay.' } },
  poll,
]

const partsOfThePage = (otherPath: string): RegExp[] => [
  /<h2 id="[^"]+">Once more: A long winter<\/h2><h3 id="[^"]+">The ice<\/h3><h4 id="[^"]+">In figures<\/h4>/,
  /<strong>bold<\/strong>, <em>slanted<\/em> and <s>struck<\/s>/,
  /<ul><li>rope<ul><li>hemp<\/li><\/ul><\/li><li>paint<\/li><\/ul><ol><li>first<\/li><li>second<\/li><\/ol>/,
  /<blockquote><p>We never sold the bell\.<\/p><\/blockquote><hr\/>/,
  /<th scope="col"><p>Year<\/p><\/th>.*<th scope="row"><p>2026<\/p><\/th><td><p>430<\/p><\/td>/,
  /<div data-part="pull-quote" aria-hidden="true"><p>We never sold the bell\.<\/p><p>Ida<\/p><\/div>/,
  /<aside data-part="fact-box" aria-label="In short"><h2>In short<\/h2><p>Six boats\.<\/p><\/aside>/,
  /data-frame="https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ"/,
  /<div data-part="update"><p><strong>Update<\/strong> <time [^>]*>[^<]+<\/time><\/p><p>It has happened\.<\/p><\/div>/,
  new RegExp(`<a href="/${otherPath}">that story</a>`),
  new RegExp(`<b>Read also</b> <a href="/${otherPath}">Ferry fares to rise</a>`),
  /<div data-part="gallery"><figure><picture>.*?<img [^>]*alt="Drawing of the north quay"/,
  /<figure data-room="wide"><picture>.*?<img .*<figcaption>Seen from the quay\./,
]

const inTurn = async <Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> => {
  for (const item of items) await act(item)
}

const missingFrom = (outline: string, lines: readonly string[]): string | null => {
  const missing = lines.filter((line) => !outline.split('\n').includes(line))
  return missing.length === 0 ? null : `no “${missing.join('”, “')}” in:\n${outline}`
}

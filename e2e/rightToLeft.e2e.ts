import { threadsPerPage } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { aBody } from '../apps/cms/src/testing/aPaper'
import { formatInstant } from '../apps/web/src/design/formatInstant'
import { wordsFor } from '../apps/web/src/words/wordsFor'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { eventually } from './eventually'
import { enterNewsroom } from './newsroomDesk'
import { chief as person, registerChief } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { discuss } from './longDiscussion'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { replyFormOn } from './replyForm'
import { openStage } from './stage'
import type { Stage } from './stage'

type Box = { x: number; width: number }
type Kind = [name: string, address: (pages: DemoPages) => string, status?: number]

const kinds: Kind[] = [
  ['front', ({ front }) => front],
  ['section', ({ section }) => section],
  ['part', ({ part }) => part],
  ['author', ({ author }) => author],
  ['topic', ({ topic }) => topic],
  ['series', ({ series }) => series],
  ['written-page', ({ page }) => page],
  ['archive', () => '/archive'],
  ['corrections', () => '/corrections'],
  ['story-corrected', ({ corrected }) => corrected],
  ['story-with-comments', ({ withComments }) => withComments],
  ['comments-page', ({ withGallery }) => `${withGallery}/comments/2`],
  ['story-in-english', ({ withParts }) => withParts],
  ['story-with-gallery', ({ withGallery }) => withGallery],
  ['story-with-embed', ({ withEmbed }) => withEmbed],
  ['reply', ({ seed }) => `/reply?story=${seed.slice(1)}`],
  ['search', () => '/search?q=harbor'],
  ['not-found', () => '/no-such-section', 404],
]
const widths = [360, 1280] as const

const headline = 'الميناء يفتح أبوابه من جديد بعد أربعة أيام من العواصف'
const arabic = wordsFor('ar')

describe('a paper in Arabic', () => {
  const { keep, closeAll } = openings()
  const views = new Map<number, Page>()
  let stage: Stage
  let browser: Browser
  let reader: Reader
  let chief: Rest
  let pages: DemoPages
  let leftToRight: Box[]
  let story: string

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    pages = await demoPages(reader)
    chief = await registerChief(stage.newsroomUrl)
    await discuss(stage, chief, { address: pages.withGallery, threads: threadsPerPage + 3 })
    for (const width of widths) views.set(width, await browser.newPage({ baseURL: stage.siteUrl, viewport: { width, height: 900 } }))
    await view(1280).goto(pages.front)
    leftToRight = await columnsOf(view(1280))

    for (const page of [pages.withParts, pages.seed]) {
      const [known] = await chief.find('articles', `where[path][equals]=${page.slice(1)}`)
      await chief.change('articles', known?.id ?? '', { language: 'en', _status: 'published' })
    }
    const [section] = await chief.find('sections', 'where[slug][equals]=politics')
    await chief.change('sections', section?.id ?? '', { name: 'سياسة' })
    const body = aBody('غادرت أولى العبّارات الرصيف الشمالي في السادسة صباحًا، وعلى متنها أربعون راكبًا.')
    const made = await chief.make('articles', { headline, standfirst: 'غادرت أولى العبّارات في موعدها.', section: section?.id, body, slug: 'mina', commentPolicy: 'open', _status: 'published' })
    story = `/${String(made['path'])}`
  })
  afterAll(closeAll)

  const view = (width: number) => views.get(width) ?? fail(`${width} pixels`)

  it('is made one in the newsroom, by choosing its language, and every page follows', async () => {
    const desk = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 1000 } })
    await enterNewsroom(desk, person)
    await desk.goto('/admin/globals/site')
    await desk.locator('form[data-form-ready="true"]').waitFor()
    await desk.locator('#field-title').fill('الجريدة')
    await desk.locator('#field-tagline').fill('أخبار الميناء')
    await desk.locator('#field-language .rs__control').click()
    await desk.locator('.rs__option', { hasText: 'Arabic · العربية' }).click()
    await Promise.all([desk.waitForResponse((response) => response.url().includes('/api/globals/site') && response.request().method() === 'POST' && response.ok()), desk.locator('#action-save').click()])
    await eventually(reader.shows('<html lang="ar" dir="rtl">', kinds.filter(([name, , status]) => status === undefined && name !== 'search').map(([, address]) => address(pages))))
    // nobody looks for it, so it is renewed by the clock
    await eventually([async () => ((await reader.open('/no-such-section')).text.includes(arabic.notices['not-found'].title) ? null : 'A page that is not there is not in Arabic')])
    await desk.context().close()
  })

  describe.each(widths)('%i pixels wide', (width) => {
    it.each(kinds)('shows a page of the kind %s without a fault that axe can find or a word of English of its own, and never scrolls sideways', async (name, address, status = 200) => {
      const page = view(width)
      const answer = await page.goto(address(pages))
      await saveScreenshot(page, `rtl-${name}-${width}`)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect({ status: answer?.status(), overflow, faults: await axeFaults(page), english: await englishOn(page) }).toEqual({ status, overflow: 0, faults: [], english: [] })
    })
  })

  it('is mirrored', async () => {
    await view(1280).goto(pages.front)
    const mirrored = (await columnsOf(view(1280))).map(({ x, width }) => ({ x: Math.round(1280 - x - width), width }))
    expect(leftToRight).toHaveLength(3)
    expect(mirrored).toEqual(leftToRight)
  })

  it('begins its own stories on the right, and dates and counts them in its language', async () => {
    const page = view(1280)
    await page.goto(story)
    const title = page.getByRole('heading', { level: 1 })
    await saveScreenshot(page, 'rtl-story-in-arabic-1280')
    expect([await title.innerText(), await title.getAttribute('lang')]).toEqual([headline, null])
    expect(await textEdgeOf(page, 'h1')).toBe('right')
    const time = page.locator('main header time').first()
    expect(await time.innerText()).toBe(formatInstant((await time.getAttribute('datetime')) ?? '', { language: 'ar', timeZone: 'UTC' }, 'exact'))
    await page.goto(pages.withComments)
    const count = await page.locator('article[id^="comment-"]').count()
    expect(await page.locator('#comments-title').innerText()).toBe(arabic.comments.title(count))
  })

  it('marks an English story as such on its page and in lists, and begins it on the left', async () => {
    const page = view(1280)
    await page.goto(pages.withParts)
    for (const selector of ['h1', 'header p[lang]', 'article > div[lang]']) {
      const marked = page.locator(`main ${selector}`).first()
      expect([await marked.getAttribute('lang'), await marked.getAttribute('dir')]).toEqual(['en', 'ltr'])
    }
    expect(await textEdgeOf(page, 'h1')).toBe('left')
    expect(await page.locator('[data-part=read-also] b').evaluate((words: HTMLElement) => [words.lang, words.dir, words.textContent])).toEqual(['ar', 'rtl', arabic.body.readAlso])
    const html = (await reader.open(pages.withParts)).text
    expect(html).toContain('"inLanguage":"en"')
    expect(html).toContain('<meta property="og:locale" content="en_US"')
    expect((await reader.open('/politics')).text).toMatch(/<a href="[^"]*"><span lang="en" dir="ltr">/)
    expect((await reader.open('/politics/feed.xml')).text).toMatch(/<language>ar<\/language>[^]*<dc:language>en<\/dc:language>/)
  })

  it('answers a reply in its own words, with and without script', async () => {
    const wrong = { text: '', name: 'هالة', email: 'hala@', site: '' }
    const said = { text: arabic.reply.faults['text-missing'], name: '', email: arabic.reply.faults['email-malformed'], site: '' }
    const plain = await browser.newPage({ baseURL: stage.siteUrl, javaScriptEnabled: false })
    await plain.goto(story)
    const form = replyFormOn(plain, 'ar')
    await form.type(wrong)
    expect([await form.send(), await form.errors()]).toEqual([422, said])
    await saveScreenshot(plain, 'rtl-reply-with-errors-1280')
    await plain.context().close()

    const page = view(360)
    await page.goto(story)
    const enhanced = replyFormOn(page, 'ar')
    await enhanced.type(wrong)
    await enhanced.submit()
    await page.locator('[data-reply-status]', { hasText: arabic.reply.inPlace.wrong }).waitFor()
    expect(await enhanced.errors()).toEqual(said)
    await enhanced.type({ text: 'أحسنتم.', email: 'hala@readers.test' })
    await enhanced.submit()
    await page.locator('[data-reply-status]', { hasText: arabic.reply.inPlace.pending }).waitFor()
  })

  it('says in its own words that the newsroom does not answer', async () => {
    await stage.stopNewsroom()
    const page = view(360)
    expect((await page.goto('/topics/nobody-has-asked-for-this'))?.status()).toBe(503)
    expect(await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['ar', 'rtl'])
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(arabic.notices['newsroom-down'].title)
    expect(await axeFaults(page)).toEqual([])
  })
})

/** The columns at the top of the front page. */
const columnsOf = (page: Page): Promise<Box[]> =>
  page.locator('main > div').first().locator(':scope > *').evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect()).map(({ x, width }) => ({ x: Math.round(x), width: Math.round(width) })))

/** On which side the first line of an element begins. */
const textEdgeOf = (page: Page, selector: string): Promise<'left' | 'right'> =>
  page.locator(selector).first().evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const line = [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect()
    const around = element.getBoundingClientRect()
    return line.left - around.left < around.right - line.right ? 'left' : 'right'
  })

const phrasesIn = (words: object): string[] => Object.values(words).flatMap((phrase: unknown) => (typeof phrase === 'string' ? [phrase.trim()] : typeof phrase === 'object' && phrase !== null ? phrasesIn(phrase) : []))
const english = phrasesIn(wordsFor('en')).filter((phrase) => /\p{L}/u.test(phrase))

/** What the page says, or lets a screen reader say, in the words of the English catalogue. What editors have written in a body is theirs. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node.parentElement?.closest('[class*="_prose"] > :not([data-part])') === null) texts.push(node.textContent ?? '')
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ name }) => !/^(?:class|id|content)$/.test(name)).map(({ value }) => value))
    return [...texts, ...attributes].map((text) => text.trim())
  })
  return english.filter((phrase) => said.includes(phrase))
}

function fail(what: string): never {
  throw new Error(`There is no ${what}.`)
}

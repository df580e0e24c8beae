import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'
import { eventually } from './eventually'
import { hostileAddresses, hostileTexts } from './hostileTexts'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '', ...more })
const part = (type: string, children: object[], more: object = {}) => ({ type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...more })
const paragraph = (...children: object[]) => part('paragraph', children)
const body = (...children: object[]) => ({ root: part('root', children) })
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: Math.random().toString(16).slice(2).padEnd(24, '0'), blockName: '', ...fields } })
const link = (url: string) => paragraph(part('link', [text('read this')], { fields: { linkType: 'custom', newTab: false, url }, id: 'x' }))
/** A list in a list in a list. */
const nested = (depth: number): object => part('list', [depth === 0 ? part('listitem', [text('the innermost')], { value: 1 }) : part('listitem', [nested(depth - 1)], { value: 1 })], { listType: 'bullet', tag: 'ul', start: 1 })

/** Parts no editor makes, but a database or an importer may hold. */
const hostileParts: [string, object][] = [
  ['script', part('script', [text('alert(1)')])],
  ['html', { type: 'html', version: 1, html: '<img src=x onerror=alert(1)>' }],
  ['paragraph', { ...paragraph(text('x')), dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' }, onClick: 'alert(1)' }],
  ['heading', part('heading', [text('x')], { tag: 'script' })],
  ['list', part('list', [part('listitem', [text('x')], { value: 1 })], { listType: 'bullet', tag: 'iframe', start: 1 })],
  ['style', paragraph(text('x', { style: 'background:url(//evil.example/x.png);position:fixed;inset:0' }))],
  ['format', part('paragraph', [text('x')], { format: '"><script>alert(1)</script>', direction: '"><script>alert(1)</script>' })],
  ['text', paragraph(text('x', { format: 'NaN', mode: '<script>' }))],
  ['upload', { type: 'upload', version: 3, relationTo: 'media', value: '"><script>alert(1)</script>', fields: { layout: '"><script>' }, id: 'x', format: '' }],
  ['embed', block({ blockType: 'embed', url: 'javascript:alert(1)', title: '<script>alert(1)</script>' })],
  ['frame', block({ blockType: 'embed', url: 'https://evil.example/embed', title: 'x' })],
  ['block', block({ blockType: '__proto__', title: '<script>alert(1)</script>' })],
  ['prototype', JSON.parse('{"type":"paragraph","version":1,"__proto__":{"children":[]},"constructor":{"prototype":{"x":1}},"children":[]}')],
]

describe('whatever is put into a story', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let reader: Reader
  let rest: Rest
  let place: Place

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
  })
  afterAll(closeAll)

  /** Looks at a page as a browser does that runs whatever it is given, and gives what a reader would suffer. */
  const faultsOf = async (path: string): Promise<string[]> => {
    // without its security policy, so that what the page itself lets through is seen
    const context = await browser.newContext({ baseURL: stage.siteUrl, bypassCSP: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('dialog', (dialog) => {
      faults.push(`${path} opened a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.siteUrl)) faults.push(`${path} asked for ${request.url().slice(0, 80)}`)
    })
    const answer = await page.goto(path, { waitUntil: 'load' })
    // handlers of what failed to load, and of what begins by itself, have had their turn
    await page.waitForTimeout(150)
    if (answer?.status() !== 200) faults.push(`${path} answered ${answer?.status()}`)
    faults.push(...(await foreignPartsOf(page)).map((fault) => `${path}: ${fault}`))
    await context.close()
    return faults
  }

  /** Publishes a story, or gives the sentence by which the newsroom refused it. */
  const publish = async (headline: string, data: Record<string, unknown>): Promise<{ path: string } | { refused: string }> => {
    const { status, text: said } = await rest.ask('POST', '/articles?depth=0', aStory(place, headline, data))
    if (status >= 500) throw new Error(`${headline} answered ${status}: ${said.slice(0, 300)}`)
    const answer = JSON.parse(said)
    return status === 201 ? { path: `/${answer.doc.path}` } : { refused: answer.errors[0].data?.errors?.[0]?.message ?? answer.errors[0].message }
  }

  it('is words, where it is words', async () => {
    const parts = hostileTexts.flatMap((words) => [paragraph(text(words)), part('heading', [text(words.slice(0, 300))], { tag: 'h2' }), part('quote', [text(words.slice(0, 300))])])
    const boxes = hostileTexts.slice(0, 12).flatMap((words) => [block({ blockType: 'pullQuote', quote: words.slice(0, 300), attribution: words.slice(0, 100) }), block({ blockType: 'factBox', title: words, text: body(paragraph(text(words))) })])
    const story = await publish('A story full of traps', {
      standfirst: hostileTexts.slice(0, 8).join(' ').slice(0, 400),
      kicker: '<b>"\'&',
      body: body(...parts, ...boxes),
    })
    if (!('path' in story)) throw new Error(story.refused)
    expect(await faultsOf(story.path)).toEqual([])
    const shown = (await reader.open(story.path)).text
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('is words in names, captions and replies too, and in lists and feeds', async () => {
    const words = hostileTexts[1] ?? ''
    const author = await rest.make('authors', { name: `Ann ${words}`, slug: 'ann', bio: hostileTexts.slice(0, 20).join(' '), roleLine: words })
    const section = await rest.make('sections', { name: `Traps ${words}`, slug: 'traps', description: words })
    const topic = await rest.make('topics', { name: `Topic ${words}`, slug: 'trapped', description: words })
    const story = await publish(`Headline ${words} ]]> </title>`, {
      section: section.id,
      slug: 'hostile-names',
      topics: [topic.id],
      byline: [{ author: author.id, role: 'text' }],
      meta: { title: `Meta ${words}`, description: words },
      corrections: [{ kind: 'correction', text: words, at: new Date().toISOString() }],
    })
    if (!('path' in story)) throw new Error(story.refused)
    for (const [index, reply] of hostileTexts.slice(0, 15).entries()) {
      const sent = { story: story.path.slice(1), name: reply.slice(0, 60), email: `r${index}@example.org`, site: '', text: reply, parent: '', trap: '' }
      const { status } = await reader.open('/api/comments', { method: 'POST', headers: { 'content-type': 'application/json', origin: stage.siteUrl }, body: JSON.stringify(sent) })
      expect(status).toBeLessThan(300)
    }
    for (const { id } of await rest.find('comments')) await rest.change('comments', id, { status: 'approved' })
    await eventually(reader.shows('Headline', ['/', '/traps', '/authors/ann', '/topics/trapped', '/feed.xml', '/feed.json', '/traps/feed.xml']))
    await eventually(reader.shows('alert(1)', [story.path]))
    const month = new Date().toISOString().slice(0, 'yyyy-mm'.length).replace('-', '/')
    for (const path of [story.path, '/', '/traps', '/authors/ann', '/topics/trapped', '/corrections', `/archive/${month}`, `/reply?story=${story.path.slice(1)}`]) {
      expect(await faultsOf(path)).toEqual([])
    }
    for (const feed of ['/feed.xml', '/traps/feed.xml', '/authors/ann/feed.xml', '/sitemap.xml', '/news-sitemap.xml']) {
      expect(await wellFormed(await browser.newPage(), (await reader.open(feed)).text)).toBe('well-formed')
    }
    expect((await reader.open('/feed.xml')).text).not.toMatch(/<script/i)
  })

  it.each(hostileAddresses.map((address) => [JSON.stringify(address), address]))('leads nowhere by a link to %s', async (_shown, address) => {
    const story = await publish(`Link ${hostileAddresses.indexOf(address)}`, { body: body(link(address)) })
    if ('refused' in story) return expect(story.refused).toMatch(/\w{3,}/)
    expect(await faultsOf(story.path)).toEqual([])
  })

  it.each(hostileParts)('shows nothing of a hostile %s', async (name, hostile) => {
    const story = await publish(`Part ${name}`, { body: body(paragraph(text('Before it.')), hostile, paragraph(text('After it.'))) })
    if ('refused' in story) return expect(story.refused).toMatch(/\w{3,}/)
    expect(await faultsOf(story.path)).toEqual([])
    expect((await reader.open(story.path)).text).toContain('After it.')
  })

  it.each([
    ['a paragraph of 5 MB', () => body(paragraph(text('word '.repeat(1_000_000))))],
    ['a list 1,000 deep', () => body(nested(1000))],
    ['ten thousand paragraphs', () => body(...Array.from({ length: 10_000 }, (_, index) => paragraph(text(`Paragraph ${index}.`))))],
  ])('is shown or refused with a sentence: %s', async (name, made) => {
    const story = await publish(name, { body: made() })
    if ('refused' in story) return expect(story.refused).toMatch(/\w+ \w+/)
    expect(await faultsOf(story.path)).toEqual([])
  })

  it('leaves the paper standing', async () => {
    await eventually(reader.shows('Link', ['/', '/politics']))
    for (const path of ['/', '/politics', '/authors/keith-jacobs', '/topics/harbor']) expect(await faultsOf(path)).toEqual([])
  })
})

/** Scripts, handlers, frames and addresses in a page that are not the paper's own. */
async function foreignPartsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = new Set(['/enhance.js'])
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName
      const runs = name === 'script' && !['speculationrules', 'application/ld+json'].includes(element.getAttribute('type') ?? '') && !own.has(new URL(element.getAttribute('src') ?? 'x:', location.href).pathname)
      const foreign = runs || ['iframe', 'object', 'embed', 'base', 'svg:script', 'animate', 'math'].includes(name) || (name === 'style' && element.textContent.includes('evil'))
      const handlers = element.getAttributeNames().filter((attribute) => attribute.startsWith('on'))
      const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'].flatMap((attribute) => element.getAttribute(attribute) ?? [])
      const dangerous = addresses.filter((address) => URL.canParse(address, location.href) && !['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address, location.href).protocol))
      return [...(foreign ? [`<${name}>`] : []), ...handlers.map((handler) => `<${name} ${handler}>`), ...dangerous.map((address) => `<${name}> with ${address}`)]
    })
  })
}

async function wellFormed(page: Page, xml: string): Promise<string> {
  const verdict = await page.evaluate((source) => new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent ?? 'well-formed', xml)
  await page.close()
  return verdict
}

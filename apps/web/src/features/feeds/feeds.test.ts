import { aSite } from '../../design/testing/aSite'
import { anArticle } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import type { FeedSource } from './FeedSource'
import { jsonFeed } from './jsonFeed'
import { rssFeed } from './rssFeed'

const site = aSite()
const link = { type: 'link' as const, fields: { linkType: 'custom' as const, url: '/politics' }, children: [{ type: 'text' as const, text: ']]>', format: 0 }] }
const body = { root: { children: [{ type: 'paragraph' as const, children: [link] }] } }
const source = (changes: Partial<FeedSource> = {}): FeedSource => ({
  site,
  origin: 'https://paper.example',
  listPath: '/politics',
  name: 'Politics',
  hub: null,
  stories: [anArticle({ headline: 'Fares & fees \u0008rise', body })],
  ...changes,
})

describe('rssFeed', () => {
  it('carries the full text with absolute addresses, whatever stands in it', () => {
    expect(rssFeed(source())).toContain('<content:encoded><![CDATA[<p><a href="https://paper.example/politics">]]&gt;</a></p>]]></content:encoded>')
  })

  it('names authors, dates and itself as the standard asks', () => {
    const xml = rssFeed(source())
    expect(xml).toContain('<dc:creator>Keith Jacobs</dc:creator>')
    expect(xml).toContain('<pubDate>Fri, 20 Nov 2026 08:30:00 GMT</pubDate>')
    expect(xml).toContain('href="https://paper.example/politics/feed.xml" rel="self"')
    expect(xml).toContain('<title><![CDATA[Fares & fees rise]]></title>')
  })

  it('has words for a title, and not what readers of feeds would take for HTML', () => {
    const xml = rssFeed(source({ stories: [anArticle({ headline: 'The <b> & the &lt;i>', standfirst: 'On <script>', body })] }))
    expect(xml).toContain('<title><![CDATA[The &lt;b> & the &amp;lt;i>]]></title>')
    expect(xml).toContain('<description><![CDATA[On &lt;script>]]></description>')
  })

  it('tells writers from those who did something else', () => {
    const by = (name: string, role: 'text' | 'photographs') => ({ author: { id: name, slug: name.toLowerCase(), name }, role })
    const xml = rssFeed(source({ stories: [anArticle({ body, byline: [by('Ada', 'text'), by('Bo', 'photographs'), by('Ada', 'photographs')] })] }))
    expect(xml).toContain('<dc:creator>Ada</dc:creator>')
    expect(xml).toContain('<dc:contributor>Bo</dc:contributor>')
  })

  it('is the same to the byte as long as nothing changes', () => {
    expect(rssFeed(source())).toBe(rssFeed(source()))
  })
})

describe('feeds of a corrected story', () => {
  const corrections = [{ kind: 'retraction' as const, at: '2026-11-21T08:30:00.000Z', text: 'We could not confirm it.' }]
  const corrected = source({ stories: [anArticle({ body, corrections, retracted: true, changedAt: '2026-11-21T08:30:00.000Z' }), anArticle({ body })] })
  const notice = '<p><strong>Retraction, <time dateTime="2026-11-21T08:30:00.000Z">November 21, 2026</time>:</strong> We could not confirm it.</p>'

  it('begin with what was corrected, and say when', () => {
    const xml = rssFeed(corrected)
    expect(xml).toContain(`<content:encoded><![CDATA[${notice}<p>`)
    expect(xml).toContain('<title><![CDATA[Retracted: Harbour reopens after the storm]]></title>')
    expect(xml.match(/<atom:updated>[^<]*/g)).toEqual(['<atom:updated>2026-11-21T08:30:00.000Z'])
    expect(xml).toContain('<lastBuildDate>Sat, 21 Nov 2026 08:30:00 GMT</lastBuildDate>')
    const { items } = JSON.parse(jsonFeed(corrected))
    expect(items[0]).toMatchObject({ title: 'Retracted: Harbour reopens after the storm', date_modified: '2026-11-21T08:30:00.000Z', content_html: expect.stringContaining(notice) })
    expect(items[1]).not.toHaveProperty('date_modified')
  })
})

describe('jsonFeed', () => {
  it('is JSON Feed 1.1', () => {
    expect(JSON.parse(jsonFeed(source({ listPath: '/', name: null })))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Broadsheet',
      feed_url: 'https://paper.example/feed.json',
      items: [{ id: 'st1', url: 'https://paper.example/2026/11/harbour-reopens', authors: [{ name: 'Keith Jacobs' }], tags: ['Politics', 'Immigration'] }],
    })
  })
})

describe('a story in another language than the paper', () => {
  const corrections = [{ kind: 'update' as const, at: '2026-11-21T08:30:00.000Z', text: 'It has sailed.' }]
  const foreign = source({ site: aSite({ language: 'ar' }), stories: [anArticle({ body, corrections, language: 'en' })] })

  it('is marked as such in both feeds, and what the paper says of it is in the paper’s', () => {
    const xml = rssFeed(foreign)
    expect(xml).toContain('<dc:language>en</dc:language>')
    expect(xml).toContain('<div lang="en" dir="ltr"><p><a href="https://paper.example/politics">')
    expect(xml).toMatch(/<p><strong>تحديث، <time[^>]*>[^<]+<\/time>:<\/strong> <span lang="en" dir="ltr">It has sailed\.<\/span><\/p>/)
    expect(JSON.parse(jsonFeed(foreign))).toMatchObject({ language: 'ar', items: [{ language: 'en' }] })
  })
})

describe('the full text of a feed', () => {
  const text = (words: string) => ({ type: 'text', text: words, format: 127 })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children: [text('Words.'), ...children] })
  const linkTo = (url: string) => ({ type: 'link', fields: { linkType: 'custom', url }, children: [text('link')] })
  const written = { root: { children: [paragraph(linkTo('/in-a-box'))] } }
  const picture = { id: 'm', filename: 'a b.jpg', width: 900, height: 600, alt: 'A "crane"', caption: 'The harbour.', renditions: [360, 800], sizes: {} }
  const other = { id: 's', path: '2026/11/fares', headline: 'Fares rise', leadMedia: picture }
  const box = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })

  it.each<[string, object, string | null]>([
    ['a paragraph', paragraph({ type: 'linebreak' }, { type: 'tab' }), 'Words.'],
    ['a link within the site', paragraph(linkTo('/politics')), 'href="https://paper.example/politics"'],
    ['a link within the page', paragraph(linkTo('#comments')), 'href="https://paper.example/2026/11/harbour-reopens#comments"'],
    ['a link elsewhere', paragraph(linkTo('https://example.org/')), 'href="https://example.org/"'],
    ['a link by mail', paragraph(linkTo('mailto:a@example.org')), 'href="mailto:a@example.org"'],
    ['a link that runs script', paragraph(linkTo('javascript:alert(1)')), 'Words.'],
    ['a link to a story', paragraph({ type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'articles', value: other } }, children: [text('it')] }), 'href="https://paper.example/2026/11/fares"'],
    ['an address as it stands', paragraph({ type: 'autolink', fields: { url: 'https://example.org/' }, children: [text('it')] }), 'href="https://example.org/"'],
    ['words that look like code', paragraph(text('<script src="/x.js"></script> href="/x" href="#x"')), '&lt;script'],
    ['a heading', { type: 'heading', tag: 'h2', children: [text('Heading'), linkTo('/x')] }, 'Heading'],
    ['a quotation', { type: 'quote', children: [text('Quoted')] }, 'Quoted'],
    ['a list', { type: 'list', listType: 'number', start: 3, children: [{ type: 'listitem', children: [text('Item'), linkTo('/x')] }] }, 'Item'],
    ['a rule', { type: 'horizontalrule' }, '<hr/>'],
    ['a picture', { type: 'upload', relationTo: 'media', value: picture, fields: {} }, 'src="https://paper.example/media/'],
    ['a table', { type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState: 0, children: [paragraph(linkTo('/x'))] }] }] }, '<table>'],
    ['a pull quote', box('pullQuote', { quote: 'Said.' }), null],
    ['a fact box', box('factBox', { title: 'In short', text: written }), 'href="https://paper.example/in-a-box"'],
    ['a gallery', box('gallery', { pictures: [picture, picture], caption: 'Both.' }), 'Both.'],
    ['an embed', box('embed', { address: 'https://youtu.be/dQw4w9WgXcQ', title: 'A song', still: picture }), 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['a card of another story', box('readAlso', { story: other }), 'href="https://paper.example/2026/11/fares"'],
    ['an update', box('update', { at: '2026-11-20T08:30:00.000Z', text: written }), 'href="https://paper.example/in-a-box"'],
    ['a part nobody knows', { type: 'iframe', src: '/x' }, null],
  ])('has no script and no relative address in %s', (_what, node, shown) => {
    const feed = source({ stories: [anArticle({ body: { root: { children: [node] } } })] })
    const [, inXml = ''] = /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(rssFeed(feed)) ?? []
    const { content_html: inJson } = JSON.parse(jsonFeed(feed)).items[0]
    expect(inJson).toBe(inXml)
    expect(inXml.includes(shown ?? '')).toBe(true)
    const addresses = [...inXml.matchAll(/(?:href|src|srcset|poster|action)="([^"]*)"/gi)].flatMap(([, value = '']) => value.split(', '))
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
    expect(inXml).not.toMatch(/<(?:script|iframe|object|embed|form|button|style)|<[^>]*\son\w+=|javascript:|\sstyle=|\sdata-frame/i)
  })

  it('is well formed for a story without a body, too', () => {
    expect(rssFeed(source({ stories: [anArticle({ body: null })] }))).toContain('<channel xmlns:dc="http://purl.org/dc/elements/1.1/"')
  })
})

describe('what a feed says beside its text', () => {
  it('shows the picture a story leads with', () => {
    expect(rssFeed(source())).toMatch(/<media:content url="https:\/\/paper\.example\/media\/[^"]+" width="1600" height="1000" medium="image">\s*<media:description>The harbour at dawn\.<\/media:description>\s*<media:credit>Broadsheet<\/media:credit>/)
  })

  it('names the hub that tells of its news, where there is one', () => {
    const hub = 'https://hub.example/'
    expect(rssFeed(source({ hub }))).toContain('<atom:link href="https://hub.example/" rel="hub"/>')
    expect(JSON.parse(jsonFeed(source({ hub }))).hubs).toEqual([{ type: 'WebSub', url: hub }])
    expect(rssFeed(source())).not.toContain('rel="hub"')
    expect(JSON.parse(jsonFeed(source()))).not.toHaveProperty('hubs')
  })
})

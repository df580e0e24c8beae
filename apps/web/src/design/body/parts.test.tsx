import { richTextSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { RichText } from '../RichText'
import { aSite } from '../testing/aSite'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const written = (words: string) => ({ root: { children: [paragraph(words)] } })
const box = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })
const cell = (words: string, headerState = 0, spans: object = {}) => ({ type: 'tablecell', headerState, ...spans, children: [paragraph(words)] })
const row = (...children: object[]) => ({ type: 'tablerow', children })
const table = (...children: object[]) => ({ type: 'table', children })
const picture = { id: 'm', filename: 'a.jpg', width: 900, height: 600, alt: 'A crane', caption: 'The harbour.', sizes: {} }
const story = { id: 's', path: '2026/11/fares', headline: 'Fares rise' }

const parse = (node: object) => richTextSchema.parse({ root: { children: [node] } })
const onPage = (node: object) => rendered(<RichText body={parse(node)} site={aSite()} />)
const inFeed = (node: object) => rendered(<RichText body={parse(node)} site={aSite()} origin="https://paper.example" />)

describe('the parts of a body', () => {
  it('shows a pull quote to those who see, since the story says it too', () => {
    const node = box('pullQuote', { quote: 'Said.', attribution: 'Ada' })
    expect(onPage(node)).toBe('<div data-part="pull-quote" aria-hidden="true"><p>Said.</p><p>Ada</p></div>')
    expect(inFeed(node)).toBe('')
  })

  it('names a fact box by its title', () => {
    expect(onPage(box('factBox', { title: 'In short', text: written('Words.') }))).toBe('<aside data-part="fact-box" aria-label="In short"><h2>In short</h2><p>Words.</p></aside>')
  })

  it('dates an update in the zone of the paper', () => {
    const html = onPage(box('update', { at: '2026-11-20T08:30:00.000Z', text: written('Words.') }))
    expect(html).toMatch(/<strong>Update<\/strong> <time dateTime="2026-11-20T08:30:00.000Z">November 20, 2026 at 8:30.AM UTC<\/time><\/p><p>Words.<\/p>/)
    expect(onPage(box('update', { text: written('Words.') }))).not.toContain('<time')
  })

  it('leads to another story by its headline, and shows nothing of one that is not public', () => {
    expect(onPage(box('readAlso', { story }))).toBe('<div data-part="read-also"><p><b>Read also</b> <a href="/2026/11/fares">Fares rise</a></p></div>')
    expect(inFeed(box('readAlso', { story }))).toBe('<p>Read also: <a href="https://paper.example/2026/11/fares">Fares rise</a></p>')
    expect(onPage(box('readAlso', { story: { ...story, leadMedia: picture } }))).toContain('alt=""')
    expect(onPage(box('readAlso', { story: 'an-id' }))).toBe('')
  })

  it('shows the pictures of a gallery with their captions', () => {
    const html = onPage(box('gallery', { pictures: [picture, picture, 'gone'], caption: 'Both.' }))
    expect(html.match(/<figure><img [^>]*alt="A crane"/g)).toHaveLength(2)
    expect(html).toContain('<p>Both.</p></div>')
    expect(onPage(box('gallery', { pictures: ['gone'] }))).toBe('')
  })

  it('asks a reader before it loads an embed, and in a feed only links to it', () => {
    const node = box('embed', { address: 'https://youtu.be/dQw4w9WgXcQ', title: 'A song' })
    const html = onPage(node)
    expect(html).toContain('data-frame="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-title="A song"')
    expect(html).toContain('<button type="button" hidden="">Load from YouTube</button><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">Watch at YouTube</a>')
    expect(html).not.toMatch(/<iframe|src=/)
    expect(inFeed(node)).toBe('<p>A song. <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">Watch at YouTube</a></p>')
    expect(onPage(box('embed', { address: 'https://evil.example', title: 'A trap' }))).toBe('')
  })

  it('gives a table headers for its columns and rows, and lets it be scrolled by keyboard', () => {
    const html = onPage(table(row(cell('Year', 1), cell('Homes', 1)), row(cell('2026', 1), cell('430', 0, { colSpan: 2 }))))
    expect(html).toBe(
      '<div data-part="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col"><p>Year</p></th><th scope="col"><p>Homes</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>2026</p></th><td colSpan="2"><p>430</p></td></tr></tbody></table></div>',
    )
    expect(inFeed(table(row(cell('a'), cell('b'))))).toBe('<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>')
    expect(onPage(table())).toBe('')
  })

  it('heads nothing with the empty corner of a table', () => {
    const empty = { type: 'tablecell', headerState: 3, children: [{ type: 'paragraph', children: [] }] }
    expect(onPage(table(row(empty, cell('Before', 1)), row(cell('Homes', 2), cell('0'))))).toContain('<thead><tr><td></td><th scope="col"><p>Before</p></th></tr></thead><tbody><tr><th scope="row">')
  })

  it('gives a picture the room it is to have, and its caption in this place', () => {
    const upload = (fields: object) => ({ type: 'upload', relationTo: 'media', value: picture, fields })
    expect(onPage(upload({ layout: 'wide', caption: 'Here.' }))).toMatch(/^<figure data-room="wide">.*<figcaption>Here\. /)
    expect(onPage(upload({ layout: 'inline' }))).toMatch(/^<figure><img .*The harbour\./)
    expect(inFeed(upload({ layout: 'full' }))).toMatch(/^<figure><img src="https:\/\/paper\.example\/media\/a\.jpg"/)
  })

  it('makes paragraphs of a quotation where two breaks follow each other', () => {
    const br = { type: 'linebreak' }
    expect(onPage({ type: 'quote', children: [text('a'), br, text('b'), br, br, text('c'), br, br] })).toBe('<blockquote><p>a<br/>b</p><p>c</p></blockquote>')
  })

  it.each([
    ['what nobody knows', { type: 'poll' }],
    ['a damaged heading', { type: 'heading', tag: 'h9', children: [text('x')] }],
    ['a damaged table', { type: 'table', children: [{ type: 'row' }] }],
    ['a box within a box', box('factBox', { title: null, text: { root: { children: [box('factBox', {})] } } })],
  ])('still stands where a body holds %s', (_name, node) => {
    expect(onPage(node).replace(/<aside data-part="fact-box"><\/aside>/, '')).toBe('')
  })
})

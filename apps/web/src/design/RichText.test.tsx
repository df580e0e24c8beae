import { richTextSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../words/testing/rendered'
import { RichText } from './RichText'
import { aSite } from './testing/aSite'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (...children: object[]) => ({ type: 'listitem', children })
const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, start: 1, children })
const link = (fields: object, words = 'here') => ({ type: 'link', fields, children: [text(words)] })

const render = (...children: object[]) => rendered(<RichText body={richTextSchema.parse({ root: { children } })} site={aSite()} />)

describe('RichText', () => {
  it('renders formats as elements, bold outermost', () => {
    expect(render(paragraph(text('plain '), text('loud', 1), text('both', 3), text('x', 16)))).toBe(
      '<p>plain <strong>loud</strong><strong><em>both</em></strong><code>x</code></p>',
    )
  })

  it('puts a nested list into the item before it', () => {
    const nested = item(list('number', item(text('inner'))))
    expect(render(list('bullet', item(text('outer')), nested, item(text('last'))))).toBe(
      '<ul><li>outer<ol><li>inner</li></ol></li><li>last</li></ul>',
    )
  })

  it('keeps a nested list with nothing before it', () => {
    expect(render(list('bullet', item(list('bullet', item(text('inner'))))))).toBe('<ul><li><ul><li>inner</li></ul></li></ul>')
  })

  it('starts below the headline and leaves no level out', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [text(tag)] })
    expect(render(heading('h1'), heading('h4'), heading('h1'))).toBe('<h2 id="part-h1">h1</h2><h3 id="part-h4">h4</h3><h2 id="part-h1-2">h1</h2>')
  })

  it.each([
    ['another site', { linkType: 'custom', url: 'https://example.org/a' }, '<a href="https://example.org/a" rel="noopener">here</a>'],
    ['a new tab', { linkType: 'custom', url: 'https://example.org/', newTab: true }, '<a href="https://example.org/" rel="noopener" target="_blank">here</a>'],
    ['our own story', { linkType: 'internal', doc: { relationTo: 'articles', value: { path: '2026/11/ferry' } } }, '<a href="/2026/11/ferry">here</a>'],
    ['a withdrawn story', { linkType: 'internal', doc: { relationTo: 'articles', value: 'an-id' } }, 'here'],
    ['a script', { linkType: 'custom', url: 'java\tscript:alert(1)' }, 'here'],
  ])('links to %s', (_what, fields, html) => {
    expect(render(paragraph(link(fields)))).toBe(`<p>${html}</p>`)
  })

  it('shows a picture with caption and credit', () => {
    const value = { id: 'm', filename: 'a b.jpg', width: 900, height: 600, alt: 'A crane', caption: 'The harbour.', credit: 'Ada', sizes: {} }
    const html = render({ type: 'upload', relationTo: 'media', value })
    expect(html).toContain('<figure><img src="/media/a%20b.jpg"')
    expect(html).toContain('<figcaption>The harbour. <small>Ada</small></figcaption>')
  })

  it('leaves out what it does not know, empty paragraphs, and withdrawn pictures', () => {
    expect(render({ type: 'poll' }, paragraph(), { type: 'upload', relationTo: 'media', value: 'id' }, paragraph({ type: 'sticker' }, text('a')))).toBe('<p>a</p>')
  })

  it('renders quotes, rules and line breaks', () => {
    expect(render({ type: 'quote', children: [text('a'), { type: 'linebreak' }, text('b')] }, { type: 'horizontalrule' })).toBe(
      '<blockquote><p>a<br/>b</p></blockquote><hr/>',
    )
  })
})

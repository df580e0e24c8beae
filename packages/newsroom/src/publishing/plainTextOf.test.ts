import { richTextSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { plainTextOf } from './plainTextOf'

const text = (value: string) => ({ type: 'text', text: value, format: 0 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const body = (...children: unknown[]) => richTextSchema.parse({ root: { children } })
const box = (fields: object) => ({ type: 'block', fields })
const cell = (words: string) => ({ type: 'tablecell', headerState: 0, children: [paragraph(text(words))] })
const row = (...words: string[]) => ({ type: 'tablerow', children: words.map(cell) })

describe('plainTextOf', () => {
  it('joins blocks, nested lists, links and line breaks, and leaves out what is not words', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
    expect(
      plainTextOf(
        body(
          { type: 'heading', tag: 'h2', children: [text('Ferries')] },
          { type: 'paragraph', children: [text('Go '), { type: 'link', fields: { url: 'https://example.org' }, children: [text('there')] }, { type: 'linebreak' }, text('now'), { type: 'mention' }] },
          list(item(text('one'), list(item(text('two')))), item(text('three'))),
          { type: 'paragraph', children: [{ type: 'autolink', fields: { url: 'https://example.org' }, children: [text('example.org')] }] },
          { type: 'quote', children: [text('Well said.')] },
          { type: 'horizontalrule' },
          { type: 'upload', relationTo: 'media', value: 'm1' },
          { type: 'map' },
        ),
      ),
    ).toBe('Ferries\nGo there\nnow\none\ntwo\nthree\nexample.org\nWell said.')
  })

  const words = { root: { children: [paragraph(text('Six words.'))] } }
  it.each([
    ['a fact box, its title first', box({ blockType: 'factBox', title: 'In short', text: words }), 'In short\nSix words.'],
    ['a fact box without a title', box({ blockType: 'factBox', title: null, text: words }), 'Six words.'],
    ['an update', box({ blockType: 'update', at: '2026-11-20T08:30:00.000Z', text: words }), 'Six words.'],
    ['a table, a row a line', { type: 'table', children: [row('Year', 'Homes'), row('2026', '430')] }, 'Year\tHomes\n2026\t430'],
    ['no pull quote, which repeats the story', box({ blockType: 'pullQuote', quote: 'Said twice.' }), ''],
    ['no gallery', box({ blockType: 'gallery', pictures: [], caption: 'Shown.' }), ''],
    ['no embed', box({ blockType: 'embed', address: 'https://vimeo.com/123456', title: 'A film' }), ''],
    ['no card of another story', box({ blockType: 'readAlso', story: 'st2' }), ''],
  ])('has the words of %s', (_name, node, expected) => {
    expect(plainTextOf(body(node))).toBe(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { storiesNamedIn } from './storiesNamedIn'

const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (value: unknown, relationTo = 'articles') => ({ type: 'link', fields: { linkType: 'internal', doc: { relationTo, value } }, children: [] })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const readAlso = (story: unknown) => ({ type: 'block', fields: { blockType: 'readAlso', story } })
const list = (...children: unknown[]) => ({ type: 'list', children: [{ type: 'listitem', children }] })

describe('storiesNamedIn', () => {
  it.each([
    ['nothing', null, []],
    ['a link', body(paragraph(link('a'))), ['a']],
    ['a populated link', body(paragraph(link({ id: 'a', path: '2026/11/a' }))), ['a']],
    ['links and cards, each story once, in order', body(paragraph(link('b')), readAlso('a'), list(link('b'), list(link('c')))), ['b', 'a', 'c']],
    ['what stands in a fact box', body({ type: 'block', fields: { blockType: 'factBox', text: body(paragraph(link('a'))) } }), ['a']],
    ['what stands in a table', body({ type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(link('a'))] }] }] }), ['a']],
    ['an address', body(paragraph({ type: 'link', fields: { linkType: 'custom', url: '/2026/11/a', doc: { relationTo: 'articles', value: 'a' } } })), []],
    ['a document of another kind', body(paragraph(link('a', 'pages'))), []],
    ['a card and a link without a story yet', body(readAlso(null), paragraph({ type: 'link', fields: { linkType: 'internal' } })), []],
    ['another box with a story', body({ type: 'block', fields: { blockType: 'poll', story: 'a' } }), []],
  ])('of %s', (_name, value, expected) => {
    expect(storiesNamedIn(value)).toEqual(expected)
  })
})

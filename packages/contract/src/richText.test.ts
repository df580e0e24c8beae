import { describe, expect, it } from '@jest/globals'
import { richTextSchema, safeHref } from './richText'

const text = (value: string) => ({ type: 'text', text: value, format: 1, mode: 'normal', version: 1 })
const parse = (...children: unknown[]) => richTextSchema.parse({ root: { type: 'root', children } })
const link = (fields: object) => ({ type: 'paragraph', children: [{ type: 'link', fields, children: [text('here')] }] })

describe('richTextSchema', () => {
  it('takes an empty body for one without blocks', () => {
    expect([richTextSchema.parse(null), richTextSchema.parse(undefined)]).toEqual([[], []])
  })

  it('keeps what the paper shows and drops the editor’s own fields', () => {
    expect(
      parse(
        { type: 'heading', tag: 'h2', version: 1, children: [text('A'), { type: 'tab' }, { type: 'linebreak' }] },
        { type: 'list', listType: 'bullet', children: [{ type: 'listitem', value: 1, children: [text('one'), { type: 'list', listType: 'number', start: 3, children: [] }] }] },
        { type: 'upload', relationTo: 'media', value: 'm1' },
      ),
    ).toEqual([
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'A', format: 1 }, { type: 'text', text: '\t', format: 0 }, { type: 'linebreak' }] },
      {
        type: 'list', listType: 'bullet', start: 1,
        children: [{ type: 'listitem', children: [{ type: 'text', text: 'one', format: 1 }, { type: 'list', listType: 'number', start: 3, children: [] }] }],
      },
      { type: 'upload', relationTo: 'media', value: null },
    ])
  })

  it('knows an unknown node as such, in a block and in a line', () => {
    expect(parse({ type: 'map', fields: {} }, { type: 'paragraph', children: [{ type: 'mention' }] })).toEqual([
      { type: 'unknown', of: 'map' },
      { type: 'paragraph', children: [{ type: 'unknown', of: 'mention' }] },
    ])
  })

  it.each([
    ['a heading without a level', { type: 'heading', children: [] }],
    ['a paragraph without children', { type: 'paragraph' }],
    ['a block within a line', { type: 'paragraph', children: [{ type: 'heading', tag: 'h2', children: [] }] }],
    ['a node without a type', { children: [] }],
  ])('refuses %s, naming its place', (_name, node) => {
    const result = richTextSchema.safeParse({ root: { children: [node] } })
    expect(result.error?.issues[0]?.path.slice(0, 3)).toEqual(['root', 'children', 0])
  })

  it.each([
    [{ linkType: 'custom', url: 'https://example.org/a' }, { href: 'https://example.org/a', newTab: false }],
    [{ linkType: 'custom', url: 'https://example.org', newTab: true }, { href: 'https://example.org', newTab: true }],
    [{ linkType: 'custom' }, { href: null, newTab: false }],
    [{ linkType: 'internal', doc: { relationTo: 'articles', value: { path: '2026/11/a' } } }, { href: '/2026/11/a', newTab: false }],
    [{ linkType: 'internal', doc: { relationTo: 'articles', value: 'hidden' }, newTab: true }, { href: null, newTab: true }],
    [{ linkType: 'internal' }, { href: null, newTab: false }],
  ])('leads a link %j to %j', (fields, expected) => {
    expect(parse(link(fields))).toMatchObject([{ children: [{ fields: expected }] }])
  })
})

describe('safeHref', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['tel:+49301234', 'tel:+49301234'],
    ['/politics', '/politics'],
    ['#top', '#top'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['http://', null],
    ['example.org', null],
    ['', null],
  ])('leads %j to %j', (url, expected) => {
    expect(safeHref(url)).toBe(expected)
  })
})

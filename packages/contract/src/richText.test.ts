import { describe, expect, it } from '@jest/globals'
import { damagedParts, richTextSchema } from './richText'

const text = (value: string) => ({ type: 'text', text: value, format: 1, mode: 'normal', version: 1 })
const parse = (...children: unknown[]) => richTextSchema.parse({ root: { type: 'root', children } })
const state = (...children: unknown[]) => ({ root: { children } })
const box = (fields: object) => ({ type: 'block', version: 2, fields: { id: 'b1', blockName: '', ...fields } })
const table = (children: unknown[]) => ({ type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState: 1, children }] }] })
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
      { type: 'upload', relationTo: 'media', value: null, fields: { layout: 'inline', caption: null } },
    ])
  })

  it('knows an unknown node as such, in a block and in a line', () => {
    expect(parse({ type: 'map', fields: {} }, { type: 'paragraph', children: [{ type: 'mention' }] })).toEqual([
      { type: 'unknown', of: 'map' },
      { type: 'paragraph', children: [{ type: 'unknown', of: 'mention' }] },
    ])
  })

  it.each([
    ['a heading without a level', { type: 'heading', children: [] }, 'heading'],
    ['a paragraph without children', { type: 'paragraph' }, 'paragraph'],
    ['a block within a line', { type: 'paragraph', children: [{ type: 'heading', tag: 'h2', children: [] }] }, 'heading'],
    ['a node without a type', { children: [] }, ''],
    ['no node at all', 7, ''],
    ['a box with a number for its title', box({ blockType: 'factBox', title: 7 }), 'block factBox'],
    ['damage within a box', box({ blockType: 'factBox', title: 'x', text: state({ type: 'list' }) }), 'list'],
    ['a box within a box', box({ blockType: 'update', text: state(box({ blockType: 'factBox' })) }), 'block factBox'],
    ['damage within a cell', table([{ type: 'heading' }]), 'heading'],
    ['damage within a list', { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [{ type: 'text' }] }] }, 'text'],
  ])('keeps standing for %s, and names it', (_name, node, expected) => {
    const body = parse(node, { type: 'paragraph', children: [text('still here')] })
    expect(damagedParts(body)).toEqual([expected])
    expect(body.at(-1)).toMatchObject({ children: [{ text: 'still here' }] })
  })

  it('does not call damaged what it does not know', () => {
    expect(damagedParts(parse({ type: 'poll' }, box({ blockType: 'quiz' }), { type: 'horizontalrule' }))).toEqual([])
    expect(parse(box({ blockType: 'quiz' }))).toEqual([{ type: 'unknown', of: 'block quiz' }])
  })

  it('shows what is not nested without end, and loses the rest', () => {
    const nested = Array.from({ length: 1000 }).reduce<object>((inner) => ({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('level'), inner] }] }), text('deep'))
    expect(JSON.stringify(parse(nested)).match(/level/g)?.length).toBeGreaterThan(10)
    const endless = Array.from({ length: 100_000 }).reduce<object>((inner) => ({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [inner] }] }), text('deep'))
    expect(parse(endless)).toHaveLength(1)
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

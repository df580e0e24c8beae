import { describe, expect, it } from '@jest/globals'
import { richTextSchema } from '../richText'

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Words.', format: 0 }] }
const written = { root: { type: 'root', children: [{ ...paragraph, version: 1 }] } }
const picture = { id: 'm1', filename: 'a.jpg', width: 900, height: 600, alt: 'A crane' }
const story = { id: 'st2', path: '2026/11/fares', headline: 'Fares rise', standfirst: 'By a tenth.', owner: 'u1' }
const fieldsOf = (fields: object) => {
  const [node] = richTextSchema.parse({ root: { children: [{ type: 'block', fields: { id: 'b', ...fields } }] } })
  return node?.type === 'block' ? node.fields : node
}

describe('boxNode', () => {
  it.each([
    ['a pull quote', { blockType: 'pullQuote', quote: 'Said.', attribution: ' ' }, { blockType: 'pullQuote', quote: 'Said.', attribution: null }],
    ['a fact box', { blockType: 'factBox', title: 'In short', text: written }, { blockType: 'factBox', title: 'In short', text: [paragraph] }],
    ['an empty fact box', { blockType: 'factBox' }, { blockType: 'factBox', title: null, text: [] }],
    ['an update', { blockType: 'update', at: '2026-11-20T08:30:00.000Z', text: written }, { blockType: 'update', at: '2026-11-20T08:30:00.000Z', text: [paragraph] }],
    ['an update without a time', { blockType: 'update', at: 'soon' }, { blockType: 'update', at: null, text: [] }],
    ['an empty gallery', { blockType: 'gallery' }, { blockType: 'gallery', pictures: [], caption: null }],
    ['a card of a story, with nothing readers may not see', { blockType: 'readAlso', story }, { blockType: 'readAlso', story: { id: 'st2', path: '2026/11/fares', headline: 'Fares rise', standfirst: 'By a tenth.', language: null, leadMedia: null } }],
    ['a card of a story that is not public', { blockType: 'readAlso', story: 'st2' }, { blockType: 'readAlso', story: null }],
    ['a refused embed', { blockType: 'embed', address: 'https://evil.example' }, { blockType: 'embed', address: 'https://evil.example', title: null, still: null, shown: null }],
    ['an embed without an address yet', { blockType: 'embed' }, { blockType: 'embed', address: null, title: null, still: null, shown: null }],
  ])('reads %s', (_name, fields, expected) => {
    expect(fieldsOf(fields)).toEqual(expected)
  })

  it('shows the pictures of a gallery that are there', () => {
    expect(fieldsOf({ blockType: 'gallery', pictures: [picture, 'gone', null] })).toMatchObject({ pictures: [{ id: 'm1', alt: 'A crane' }] })
  })

  it('knows what an allowed embed shows', () => {
    expect(fieldsOf({ blockType: 'embed', address: 'https://vimeo.com/123456', still: picture })).toMatchObject({ still: { id: 'm1' }, shown: { provider: 'Vimeo' } })
  })
})

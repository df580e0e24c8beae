import { richTextSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { measureText, plainTextOf } from './measureText'

const text = (value: string) => ({ type: 'text', text: value, format: 0 })
const body = (...children: unknown[]) => richTextSchema.parse({ root: { children } })

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
})

describe('measureText', () => {
  it.each([
    ['', { wordCount: 0, readingMinutes: 1 }],
    ['The ferry left at six.', { wordCount: 5, readingMinutes: 1 }],
    [Array(714).fill('word').join(' '), { wordCount: 714, readingMinutes: 3 }],
  ])('counts words and minutes', (input, expected) => {
    expect(measureText(input)).toEqual(expected)
  })

  it('counts words in scripts that do not space them', () => {
    expect(measureText('東京は日本の首都です').wordCount).toBeGreaterThan(3)
  })
})

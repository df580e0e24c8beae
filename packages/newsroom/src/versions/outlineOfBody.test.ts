import { describe, expect, it } from '@jest/globals'
import { outlineOfBody } from './outlineOfBody'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, children: unknown[], more: object = {}) => ({ type, children, ...more })
const body = (...children: unknown[]) => ({ root: node('root', children) })
const item = (...children: unknown[]) => node('listitem', children)

describe('outlineOfBody', () => {
  it.each<[string, unknown[], string[]]>([
    ['paragraphs, of which empty ones are left out', [node('paragraph', [text('One '), text('two')]), node('paragraph', [])], ['One two']],
    ['a heading with its level', [node('heading', [text('A long winter')], { tag: 'h3' }), node('heading', [text('Odd')])], ['### A long winter', '## Odd']],
    ['a quote', [node('quote', [text('Never.')])], ['“ Never.']],
    ['links and line breaks as running text', [node('paragraph', [text('See'), { type: 'linebreak' }, node('link', [text('here')])])], ['See here']],
    ['lists, nested ones after the item they stand in', [node('list', [item(text('rope')), item(node('list', [item(text('hemp'))]))])], ['• rope', '• hemp']],
    ['tables cell by cell', [node('table', [node('tablerow', [node('tablecell', [node('paragraph', [text('Yes')])]), node('tablecell', [text('No')])])])], ['Yes', 'No']],
    ['pictures and rules', [node('upload', []), { type: 'horizontalrule' }], ['[Picture]', '———']],
    ['a block of a kind it does not know, with the words in it', [{ type: 'factbox', fields: { id: '1', blockType: 'x', title: 'Facts', rows: [{ note: 'Short' }], on: true, text: body(node('paragraph', [text('Deep')])) } }], ['[factbox] Facts · Short · Deep']],
    ['nothing where a node is no node', ['stray', node('paragraph', [null, text('Kept')])], ['Kept']],
  ])('gives %s', (_, children, lines) => {
    expect(outlineOfBody(body(...children))).toEqual(lines)
  })

  it.each([null, undefined, 'text', { root: 1 }])('gives no lines for %p', (value) => {
    expect(outlineOfBody(value)).toEqual([])
  })
})

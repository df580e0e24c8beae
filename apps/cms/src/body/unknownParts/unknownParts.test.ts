import { describe, expect, it } from '@jest/globals'
import { withoutPlaceholders, withPlaceholders } from './unknownParts'

const text = { type: 'text', text: 'Words.', format: 0, version: 1 }
const poll = { type: 'poll', version: 4, question: 'Which?', children: [{ type: 'answer', text: 'This' }] }
const quiz = { type: 'block', version: 2, fields: { id: 'q', blockType: 'quiz', questions: [1, 2] } }
const factBox = { type: 'block', version: 2, fields: { id: 'f', blockType: 'factBox', title: 'x' } }
const mention = { type: 'mention', user: 'u1' }
const body = (...children: unknown[]) => ({ root: { type: 'root', version: 1, direction: 'ltr', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const item = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children }] })
const held = (original: unknown, inline: boolean) => ({ type: 'unknown-part', version: 1, inline, original })

describe('withPlaceholders', () => {
  it.each([
    ['a part nobody knows', body(poll, paragraph(text)), body(held(poll, false), paragraph(text))],
    ['a box nobody knows', body(quiz, factBox), body(held(quiz, false), factBox)],
    ['one in a line', body(paragraph(text, mention)), body(paragraph(text, held(mention, true)))],
    ['one deep in a list', body(item(text, item(mention))), body(item(text, item(held(mention, true))))],
    ['nothing', null, null],
    ['what is no body', { a: 1 }, { a: 1 }],
    ['what is no part', body(7, paragraph(null)), body(7, paragraph(null))],
  ])('keeps %s, and gives it back to the byte', (_name, before, expected) => {
    const shown = withPlaceholders(before)
    expect(shown).toEqual(expected)
    expect(JSON.stringify(withoutPlaceholders(shown))).toBe(JSON.stringify(before))
    expect(withPlaceholders(shown)).toEqual(shown)
  })
})

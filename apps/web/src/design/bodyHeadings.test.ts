import { richTextSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { bodyHeadings } from './bodyHeadings'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const heading = (words: string, tag = 'h2') => ({ type: 'heading', tag, children: [text(words)] })
const headingsOf = (...children: object[]) => bodyHeadings(richTextSchema.parse({ root: { children } }))
const idsOf = (...words: string[]) => headingsOf(...words.map((each) => heading(each))).map(({ id }) => id)

describe('bodyHeadings', () => {
  it.each([
    ['words', 'What the Council decided', 'part-what-the-council-decided'],
    ['signs', '“It’s over”: 40% — gone?', 'part-its-over-40-gone'],
    ['accents, however they are written', 'Cafe\u0301 Zürich', 'part-café-zürich'],
    ['Arabic', 'ماذا حدث بعد ذلك؟', 'part-ماذا-حدث-بعد-ذلك'],
    ['Chinese', '港口重新开放', 'part-港口重新开放'],
    ['Hindi, vowel signs and all', 'हिन्दी में', 'part-हिन्दी-में'],
    ['nothing but signs', '* * *', 'part-1'],
    ['many words, of which it takes whole ones', 'The nine hours in which everything that could be said about the quay was said twice', 'part-the-nine-hours-in-which-everything-that-could-be-said-about'],
    ['one endless word', '港'.repeat(200), `part-${'港'.repeat(30)}`],
  ])('makes an id of %s', (_what, words, id) => {
    expect(idsOf(words)).toEqual([id])
  })

  it('gives each heading an id of its own', () => {
    expect(idsOf('Fares', 'Fares', 'Fares 2', 'FARES')).toEqual(['part-fares', 'part-fares-2', 'part-fares-2-2', 'part-fares-3'])
  })

  it('reads words that are links or stand on two lines, and leaves out a heading without any', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: '/politics' }, children: [text('Two')] }
    const found = headingsOf({ type: 'heading', tag: 'h2', children: [text('One'), { type: 'linebreak' }, link] }, heading(' '))
    expect(found.map(({ words }) => words)).toEqual(['One Two'])
  })

  it('knows the level each is shown at', () => {
    expect(headingsOf(heading('a', 'h3'), heading('b', 'h4'), heading('c', 'h3')).map(({ level }) => level)).toEqual([2, 3, 2])
  })
})

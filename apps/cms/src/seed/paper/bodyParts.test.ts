import { describe, expect, it } from '@jest/globals'
import { bodyParts } from './bodyParts'

const picture = '![A crane](image:harbor-dawn "At dawn. | Ada")'

describe('bodyParts', () => {
  it('separates words, pictures and boxes, in order', () => {
    expect(bodyParts(`First.\n\n## Then\n\n${picture} {wide}\n\n:::pullQuote\nquote: Said.\n:::\n\nLast.`)).toEqual([
      { kind: 'words', markdown: 'First.\n\n## Then' },
      { kind: 'picture', picture: { id: 'harbor-dawn', alt: 'A crane', caption: 'At dawn.', credit: 'Ada', layout: 'wide' } },
      { kind: 'box', box: { blockType: 'pullQuote', quote: 'Said.' } },
      { kind: 'words', markdown: 'Last.' },
    ])
  })

  it('takes a story without any for words', () => {
    expect(bodyParts('One.\n\nTwo.')).toEqual([{ kind: 'words', markdown: 'One.\n\nTwo.' }])
  })

  it.each([
    ['a box that is none', ':::poll\nquestion: Which?\n:::'],
    ['a box without what it needs', ':::factBox\ntitle: In short\n:::'],
    ['a box with something more', ':::readAlso\nstory: a\ncolour: red\n:::'],
  ])('refuses %s', (_name, markdown) => {
    expect(() => bodyParts(markdown)).toThrow('is not written as it should be')
  })
})

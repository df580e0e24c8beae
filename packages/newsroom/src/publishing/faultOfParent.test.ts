import { describe, expect, it } from '@jest/globals'
import { faultOfParent } from './faultOfParent'

const culture = { id: 'culture', name: 'Culture', isPart: false, inTrash: false }

describe('faultOfParent', () => {
  it.each([
    ['takes a section that is no part', { id: 'kitchen', parts: [], parent: culture }, null],
    ['takes one for a section that is being made', { id: null, parts: [], parent: culture }, null],
    ['refuses one that is gone', { id: 'kitchen', parts: [], parent: null }, 'That section is no longer there. Choose another.'],
    ['refuses the section itself', { id: 'culture', parts: [], parent: culture }, 'A section cannot be a part of itself.'],
    ['refuses one in the trash', { id: 'kitchen', parts: [], parent: { ...culture, inTrash: true } }, '“Culture” is in the trash. Take it out first, or choose another section.'],
    ['refuses a part', { id: 'pans', parts: [], parent: { ...culture, name: 'Kitchen', isPart: true } }, '“Kitchen” is itself a part of a section, and a part has no parts. Choose another section.'],
    ['refuses any for a section with parts', { id: 'food', parts: ['Wine', 'Bread'], parent: culture }, 'This section has parts of its own (“Wine”, “Bread”), so it cannot become one. Give them another section first.'],
  ])('%s', (_name, asked, sentence) => {
    expect(faultOfParent(asked)).toBe(sentence)
  })
})

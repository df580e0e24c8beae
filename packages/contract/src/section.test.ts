import { describe, expect, it } from '@jest/globals'
import { isPart, partsOf, rootOf, sectionPathSchema, wholeOf } from './section'

const [culture, kitchen, books, arts] = ['culture', 'culture/kitchen', 'culture/books', 'culture-and-arts'].map((path) => ({ path })) as [Placed, Placed, Placed, Placed]
type Placed = { path: string }
const all = [kitchen, arts, culture, books]

describe('sectionPathSchema', () => {
  it.each([
    ['culture', true],
    ['culture/kitchen', true],
    ['culture/kitchen/pans', false],
    ['/culture', false],
    ['culture/', false],
    ['Culture', false],
    ['', false],
  ])('of “%s”: %s', (path, expected) => {
    expect(sectionPathSchema.safeParse(path).success).toBe(expected)
  })
})

describe('parts of sections', () => {
  it('know the section they belong to', () => {
    expect(all.map((section) => [rootOf(section), isPart(section), wholeOf(section, all)])).toEqual([
      ['culture', true, culture],
      ['culture-and-arts', false, null],
      ['culture', false, null],
      ['culture', true, culture],
    ])
  })

  it('are listed under it in their order, and under no other', () => {
    expect(all.map((section) => partsOf(section, all))).toEqual([[], [], [kitchen, books], []])
  })

  it('whose section is not there belong to none', () => {
    expect(wholeOf(kitchen, [kitchen, books])).toBeNull()
  })
})

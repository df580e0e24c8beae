import { describe, expect, it } from '@jest/globals'
import { cutToWidth, graphemesIn } from './cutToWidth'

/** Every character is one wide. */
const measure = graphemesIn

describe('cutToWidth', () => {
  it.each([
    ['leaves what fits', 'Ferry returns', 13, 'Ferry returns'],
    ['cuts between words', 'Ferry service returns', 16, 'Ferry service …'],
    ['leaves room for the ellipsis', 'Ferry service returns', 14, 'Ferry …'],
    ['leaves no comma before it', 'Ferry, the old one', 9, 'Ferry …'],
    ['cuts within a word that does not fit', 'Donaudampfschiff', 8, 'Donaud …'],
    ['shows white space as one space', '  Ferry \n returns ', 13, 'Ferry returns'],
    ['never cuts through a character', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧 …'],
    ['says that there was something where there is no room at all', 'Ferry', 1, ' …'],
    ['has nothing to cut in an empty text', '', 10, ''],
  ])('%s', (_what, text, width, expected) => {
    expect(cutToWidth({ text, width, measure })).toBe(expected)
  })

  it('fits whatever the width', () => {
    const text = 'The first boat left at dawn, with forty people and a dog, and came back: empty.'
    for (let width = 3; width < 90; width += 1) expect(measure(cutToWidth({ text, width, measure }))).toBeLessThanOrEqual(width)
  })
})

describe('graphemesIn', () => {
  it.each([['', 0], ['Zürich', 6], ['Zu\u0308rich', 6], ['👩‍👩‍👧', 1], ['ก็', 1]])('counts %j as %d', (text, count) => {
    expect(graphemesIn(text)).toBe(count)
  })
})

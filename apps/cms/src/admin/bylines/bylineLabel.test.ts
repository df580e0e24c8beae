import { describe, expect, it } from '@jest/globals'
import { bylineLabel } from './bylineLabel'

describe('bylineLabel', () => {
  it.each([
    [{ name: 'Keith Jacobs', role: 'text', place: 1 }, 'Keith Jacobs, text'],
    [{ name: 'Ada Moran', role: 'additional-reporting', place: 2 }, 'Ada Moran, additional reporting'],
    [{ name: null, role: 'text', place: 2 }, 'Name 2, text'],
    [{ name: 'Ada', role: undefined, place: 1 }, 'Ada'],
  ])('of %j is %s', (row, label) => {
    expect(bylineLabel(row)).toBe(label)
  })
})

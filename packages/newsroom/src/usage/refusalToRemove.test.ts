import { describe, expect, it } from '@jest/globals'
import { refusalToRemove } from './refusalToRemove'

const use = (headline: string, inTrash = false) => ({ headline, inTrash })
const politics = { thing: 'section', name: 'Politics' }

describe('refusalToRemove', () => {
  it.each([
    ['nothing', 0, [], null],
    ['one story', 1, [use('Harbour reopens')], 'The section “Politics” is used by one story: “Harbour reopens”. Give it another section first.'],
    ['one in the trash', 1, [use('Binned', true)], 'The section “Politics” is used by one story: “Binned” (in the trash). Give it another section first.'],
    [
      'many, of which the first few are named',
      12,
      ['A', 'B', 'C', 'D'].map((headline) => use(headline)),
      'The section “Politics” is used by 12 stories: “A”, “B”, “C” and 9 more. Give them another section first.',
    ],
  ])('of what is used by %s', (_what, count, uses, expected) => {
    expect(refusalToRemove({ ...politics, count, uses })).toBe(expected)
  })
})

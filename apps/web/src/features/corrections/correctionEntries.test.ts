import { type CorrectedStory, correctedStorySchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { correctionEntries } from './correctionEntries'

const story = (slug: string, ...days: string[]): CorrectedStory =>
  correctedStorySchema.parse({
    id: slug,
    path: `2025/12/${slug}`,
    headline: slug,
    section: { id: 's', path: 'politics', name: 'Politics', colour: '#8a1c1c' },
    corrections: days.map((day) => ({ kind: 'correction', at: `${day}T08:00:00.000Z`, text: day })),
  })
const stories = [story('a', '2026-02-01', '2025-12-31'), story('b', '2026-01-01')]

describe('correctionEntries', () => {
  it.each([
    ['all of them, newest first', { year: null, count: 9 }, ['2026-02-01', '2026-01-01', '2025-12-31']],
    ['the newest few', { year: null, count: 2 }, ['2026-02-01', '2026-01-01']],
    ['those of a year, however many', { year: '2026', count: 1 }, ['2026-02-01', '2026-01-01']],
    ['those of a year without any', { year: '2024', count: 1 }, []],
  ])('gives %s', (_what, wanted, expected) => {
    expect(correctionEntries(stories, wanted).map(({ correction }) => correction.text)).toEqual(expected)
  })
})

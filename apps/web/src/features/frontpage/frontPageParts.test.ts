import { aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { frontPageParts } from './frontPageParts'

const stories = Array.from({ length: 14 }, (_, index) => aStoryCard({ path: `2026/11/story-${index}` }))
const without = (index: number) => aStoryCard({ path: `2026/11/bare-${index}`, leadMedia: null })
const paths = (cards: { path: string }[]) => cards.map(({ path }) => path.replace('2026/11/', ''))

describe('frontPageParts', () => {
  it('lets the newest story lead and names no story of the top twice', () => {
    const parts = frontPageParts({ latest: stories, blocks: [] })
    expect([parts.lead?.path, paths(parts.second), parts.latest.length, paths(parts.below)]).toEqual([
      '2026/11/story-0',
      ['story-3', 'story-4', 'story-5'],
      8,
      ['story-1', 'story-2'],
    ])
  })

  it('opens with a picture if one of the three newest stories has one', () => {
    const parts = frontPageParts({ latest: [without(0), without(1), ...stories], blocks: [] })
    expect([parts.lead?.path, paths(parts.below), paths(parts.second)]).toEqual(['2026/11/story-0', ['bare-0', 'bare-1'], ['story-1', 'story-2', 'story-3']])
  })

  it('leaves out of a section what already stands at the top, and a section with nothing left', () => {
    const blocks = [
      { section: aSection(), stories: stories.slice(4, 8) },
      { section: aSection({ path: 'sport' }), stories: stories.slice(0, 2) },
    ]
    expect(frontPageParts({ latest: stories, blocks }).blocks.map((block) => paths(block.stories))).toEqual([['story-6', 'story-7']])
  })

  it('has room for a paper with no stories', () => {
    expect(frontPageParts({ latest: [], blocks: [] })).toEqual({ lead: null, below: [], second: [], latest: [], blocks: [] })
  })
})

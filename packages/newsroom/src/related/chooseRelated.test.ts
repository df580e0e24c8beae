import { describe, expect, it } from '@jest/globals'
import { chooseRelated, type ComparableStory } from './chooseRelated'

const aStory = (id: string, changes: Partial<ComparableStory> = {}): ComparableStory => ({
  id,
  section: 'politics',
  topics: [],
  authors: [],
  publishedAt: '2026-11-20T08:00:00.000Z',
  ...changes,
})
const story = aStory('self', { topics: ['courts', 'immigration'], authors: ['keith'] })

describe('chooseRelated', () => {
  it.each<[string, { picks?: string[]; candidates: ComparableStory[] }, string[]]>([
    ['puts the editor’s picks first, in their order', { picks: ['b', 'a'], candidates: [aStory('a'), aStory('c', { topics: ['courts'] })] }, ['b', 'a', 'c']],
    ['prefers more shared topics', { candidates: [aStory('one', { topics: ['courts'] }), aStory('two', { topics: ['courts', 'immigration'] })] }, ['two', 'one']],
    ['prefers a shared topic in another section to the same section', { candidates: [aStory('near'), aStory('topical', { section: 'world', topics: ['courts'] })] }, ['topical', 'near']],
    ['prefers the same section, then the same author', { candidates: [aStory('x', { section: 'world' }), aStory('y', { section: 'world', authors: ['keith'] }), aStory('z')] }, ['z', 'y', 'x']],
    ['prefers the one closer in time', { candidates: [aStory('old', { publishedAt: '2020-01-01T00:00:00.000Z' }), aStory('new')] }, ['new', 'old']],
    ['never names the story itself or one twice', { picks: ['self', 'a'], candidates: [aStory('self'), aStory('a')] }, ['a']],
    ['orders equals by id, so that two runs agree', { candidates: [aStory('b'), aStory('a')] }, ['a', 'b']],
    ['stops at the count', { candidates: ['a', 'b', 'c', 'd', 'e'].map((id) => aStory(id)) }, ['a', 'b', 'c']],
  ])('%s', (_name, { picks = [], candidates }, expected) => {
    expect(chooseRelated({ story, picks, candidates, count: 3 })).toEqual(expected)
  })
})

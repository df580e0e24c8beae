import { describe, expect, it } from '@jest/globals'
import { explainChoice } from './explainChoice'
import { learnPaper } from './learnPaper'
import { reasonsFor, spellingsOf } from './reasonsFor'
import type { RelatableStory } from './relatableStory'
import { compareStories } from './rankStories'
import { aRelatable } from './testing/aRelatable'
import { told } from './told'

const text = 'Sanctuary cities refuse detainers without warrants. A detainer is no warrant; detainers fail.'
const other = 'Judges ask for warrants where a detainer holds somebody in sanctuary.'
const paper = learnPaper([text, other, 'bread and flour', 'comet and telescope'].map((words, index) => aRelatable(`landmark-${index}`, words)))
const spellings = spellingsOf(text, 'en')
const story = aRelatable('self', text, { section: 's', series: 'w', topics: ['a', 'b'], authors: ['k'], publishedAt: '2026-03-04T08:00:00Z' })

describe('spellingsOf', () => {
  it('writes a stem as the text mostly does', () => {
    expect([spellings.get('detain'), spellings.get('warrant')]).toEqual(['detainers', 'warrants'])
  })
})

describe('reasonsFor', () => {
  const reasons = (changes: Partial<RelatableStory>, words = other) =>
    reasonsFor({ story: told(story, paper), related: compareStories({ story, other: aRelatable('other', words, changes), paper }), spellings })

  it.each<[string, Partial<RelatableStory>]>([
    ['shares: detainers, warrants, Sanctuary', {}],
    ['shares: detainers, warrants, Sanctuary; same section; 3 days apart', { section: 's', publishedAt: '2026-03-01T08:00:00Z' }],
    ['shares: detainers, warrants, Sanctuary; a topic in common; 1 day apart', { topics: ['a'], publishedAt: '2026-03-05T09:00:00Z' }],
    ['shares: detainers, warrants, Sanctuary; 2 topics in common; same series; same byline; same day', { topics: ['b', 'a'], series: 'w', authors: ['k'], publishedAt: '2026-03-04T11:00:00Z' }],
  ])('%s', (expected, changes) => {
    expect(reasons(changes)).toBe(expected)
  })

  it('names no words where none are shared', () => {
    expect(reasons({ section: 's' }, 'bread')).toBe('same section')
  })

  it('names a stem where its spelling is not known', () => {
    expect(reasonsFor({ story: told(story, paper), related: compareStories({ story, other: aRelatable('other', 'sanctuary'), paper }), spellings: new Map() })).toBe('shares: sanctuari')
  })
})

describe('explainChoice', () => {
  const near = aRelatable('near', other)
  const far = aRelatable('far', 'bread and flour')
  const explain = (id: string, { candidates = [near, far], picks = [], never = [], count = 4 }: { candidates?: RelatableStory[]; picks?: string[]; never?: string[]; count?: number } = {}) =>
    explainChoice({ story, candidates, paper, picks, never: new Set(never), count, id, spellings })

  it('says where a story stands, why, and what each signal adds', () => {
    const explained = explain('near')
    expect(explained).toMatchObject({ place: 1, verdict: 'It stands first.', reasons: 'shares: detainers, warrants, Sanctuary' })
    expect(explained?.points[0]?.[0]).toBe('words')
    expect(explained?.points.reduce((sum, [, points]) => sum + points, 0)).toBeCloseTo(explained?.score ?? 0)
  })

  it('knows nothing of a story that was not asked about', () => {
    expect(explain('nobody')).toBeNull()
  })

  it('says that an editor has picked it', () => {
    expect(explain('far', { picks: ['far'] })).toMatchObject({ place: 1, verdict: 'An editor has picked it; it stands first.' })
  })

  it('counts on past the fourth place', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => aRelatable(id))
    expect(explain('e', { candidates: many, count: 5 })?.verdict).toBe('It stands in place 5.')
  })

  it.each<[string, RelatableStory, { candidates?: RelatableStory[]; never?: string[]; count?: number }]>([
    ['It is the story itself.', story, {}],
    ['An editor keeps the two apart.', near, { never: ['near'] }],
    ['It is under embargo.', { ...near, standing: 'embargoed' }, {}],
    ['It is not published.', { ...near, standing: 'unpublished' }, {}],
    ['It has been taken down.', { ...near, standing: 'taken down' }, {}],
    ['It is sponsored, and this story is not.', { ...near, sponsored: true }, {}],
    ['It says the same as the story itself.', aRelatable('copy', text), {}],
    ['It says the same as the one that stands first.', aRelatable('z-copy', other), { candidates: [near] }],
    ['Others are nearer.', far, { candidates: [near], count: 1 }],
  ])('%s', (verdict, one, { candidates = [], ...more }) => {
    expect(explain(one.id, { candidates: [...candidates, one], ...more })).toMatchObject({ place: null, verdict })
  })

  it('says that a story repeats what is there', () => {
    const again = aRelatable('z-again', 'Judges ask for warrants where a detainer holds somebody, and mayors agree.')
    const other = aRelatable('other', 'Council waits.', { section: 's', topics: ['a', 'b'] })
    expect(explain('z-again', { candidates: [near, again, other], count: 2 })).toMatchObject({ place: null, verdict: 'It repeats too much of those that stand there.' })
  })
})

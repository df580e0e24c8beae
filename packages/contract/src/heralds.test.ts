import { describe, expect, it } from '@jest/globals'
import type { Change, LiveStory } from './change'
import { feedsChangedBy, storiesChangedBy } from './heralds'

const story: LiveStory = { path: '2026/11/harbour', publishedAt: '2026-11-20T08:00:00.000Z', section: 'politics', authors: ['keith'], topics: ['courts'], series: null, corrected: [] }
const article = (before: LiveStory | null, after: LiveStory | null): Change => ({ kind: 'article', id: 'st1', before, after })
const feedsOf = (...lists: string[]) => lists.flatMap((list) => [`${list}/feed.xml`, `${list}/feed.json`])
const lists = feedsOf('', '/politics', '/authors/keith', '/topics/courts')

describe('what others are told of', () => {
  it.each<[string, Change, { feeds: string[]; stories: string[] }]>([
    ['a new story', article(null, story), { feeds: lists, stories: ['/2026/11/harbour'] }],
    ['an edit', article(story, story), { feeds: lists, stories: ['/2026/11/harbour'] }],
    ['a removal', article(story, null), { feeds: lists, stories: ['/2026/11/harbour'] }],
    ['a move', article(story, { ...story, path: '2026/11/quay', section: 'world' }), { feeds: feedsOf('', '/world', '/authors/keith', '/topics/courts', '/politics'), stories: ['/2026/11/quay', '/2026/11/harbour'] }],
    ['a comment', { kind: 'comment', id: 'c1', story: { path: story.path }, visible: true }, { feeds: ['/2026/11/harbour/feed.xml'], stories: [] }],
    ['an author', { kind: 'author', id: 'a1', before: { slug: 'keith' }, after: { slug: 'keith' } }, { feeds: feedsOf('/authors/keith'), stories: [] }],
    ['a section', { kind: 'section', id: 's1', before: null, after: { path: 'world' }, parts: [] }, { feeds: feedsOf('/world'), stories: [] }],
    ['a story in a part', article(null, { ...story, section: 'culture/kitchen' }), { feeds: feedsOf('', '/culture/kitchen', '/culture', '/authors/keith', '/topics/courts'), stories: ['/2026/11/harbour'] }],
    ['a part', { kind: 'section', id: 's1', before: { path: 'culture/kitchen' }, after: { path: 'food/kitchen' }, parts: [] }, { feeds: feedsOf('/food/kitchen', '/food', '/culture/kitchen', '/culture'), stories: [] }],
    ['a story of a series', article(null, { ...story, series: 'tides' }), { feeds: [...lists, ...feedsOf('/series/tides')], stories: ['/2026/11/harbour'] }],
    ['a series', { kind: 'series', id: 'r1', before: null, after: { slug: 'tides' } }, { feeds: feedsOf('/series/tides'), stories: [] }],
    ['a written page', { kind: 'page', id: 'p1', before: null, after: { slug: 'about' } }, { feeds: [], stories: [] }],
    ['a topic', { kind: 'topic', id: 't1', before: { slug: 'courts' }, after: null }, { feeds: feedsOf('/topics/courts'), stories: [] }],
    ['the paper itself', { kind: 'site' }, { feeds: feedsOf(''), stories: [] }],
    ['a redirect', { kind: 'redirect', from: ['/old'] }, { feeds: [], stories: [] }],
    ['lists of related stories', { kind: 'related', stories: [{ path: '2026/11/harbour' }], withdrawn: false }, { feeds: [], stories: [] }],
    ['many redirects', { kind: 'redirects', from: ['/old'] }, { feeds: [], stories: [] }],
    ['a picture', { kind: 'media', id: 'm1', authors: [] }, { feeds: [], stories: [] }],
  ])('%s', (_what, change, { feeds, stories }) => {
    expect(feedsChangedBy(change)).toEqual(feeds)
    expect(storiesChangedBy(change)).toEqual(stories)
  })
})

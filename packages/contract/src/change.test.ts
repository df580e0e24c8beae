import { describe, expect, it } from '@jest/globals'
import { changeSchema, pathsAffectedBy, type Change, type LiveStory, type StoryQuery } from './change'

const story: LiveStory = { path: '2026/11/harbour', publishedAt: '2026-11-20T08:00:00.000Z', section: 'politics', authors: ['keith'], topics: ['courts'] }
const article = (before: Partial<LiveStory> | null, after: Partial<LiveStory> | null): Change => ({
  kind: 'article',
  id: 'st1',
  before: before && { ...story, ...before },
  after: after && { ...story, ...after },
})
const neighbours = (section: string): StoryQuery => ({ of: 'neighbours', section, publishedAt: story.publishedAt, lists: false })
const relating: StoryQuery = { of: 'relating', article: 'st1', lists: false }
const everything: StoryQuery = { of: 'everything', lists: true }
const lists = ['/', '/politics', '/authors/keith', '/topics/courts']

describe('pathsAffectedBy', () => {
  it.each<[string, Change, { paths: string[]; queries?: StoryQuery[]; oldAddressesOf?: string; urgent?: boolean }]>([
    ['a new story', article(null, {}), { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], oldAddressesOf: 'st1' }],
    ['an edit', article({}, {}), { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating] }],
    [
      'a new slug: both addresses, and every older one',
      article({}, { path: '2026/11/quay' }),
      { paths: ['/2026/11/quay', '/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], oldAddressesOf: 'st1' },
    ],
    [
      'another section: both sections and the neighbours in both',
      article({}, { section: 'world' }),
      { paths: ['/2026/11/harbour', '/', '/world', '/authors/keith', '/topics/courts', '/politics'], queries: [neighbours('world'), neighbours('politics'), relating] },
    ],
    [
      'another byline: both authors',
      article({}, { authors: ['ada', 'keith'] }),
      { paths: ['/2026/11/harbour', '/', '/politics', '/authors/ada', '/authors/keith', '/topics/courts'], queries: [neighbours('politics'), relating] },
    ],
    [
      'another topic: both topics',
      article({}, { topics: [] }),
      { paths: ['/2026/11/harbour', '/', '/politics', '/authors/keith', '/topics/courts'], queries: [neighbours('politics'), relating] },
    ],
    [
      'an unpublished or withdrawn story, before everything else',
      article({}, null),
      { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], oldAddressesOf: 'st1', urgent: true },
    ],
    ['an approved comment', { kind: 'comment', id: 'c1', story: { path: story.path }, visible: true }, { paths: ['/2026/11/harbour'] }],
    ['a withdrawn comment, before everything else', { kind: 'comment', id: 'c1', story: { path: story.path }, visible: false }, { paths: ['/2026/11/harbour'], urgent: true }],
    [
      'a renamed author: the page and every story, with the lists they stand in',
      { kind: 'author', id: 'a1', before: { slug: 'keith' }, after: { slug: 'keith' } },
      { paths: ['/authors/keith'], queries: [{ of: 'author', author: 'a1', lists: true }] },
    ],
    [
      'an author at a new address: both',
      { kind: 'author', id: 'a1', before: { slug: 'keith' }, after: { slug: 'keith-jacobs' } },
      { paths: ['/authors/keith-jacobs', '/authors/keith'], queries: [{ of: 'author', author: 'a1', lists: true }] },
    ],
    [
      'a renamed section: every page, since all carry it in their navigation',
      { kind: 'section', id: 's1', before: { slug: 'politics' }, after: { slug: 'politics' } },
      { paths: ['/politics', '/'], queries: [{ of: 'section', section: 's1', lists: true }, everything] },
    ],
    [
      'a deleted topic',
      { kind: 'topic', id: 't1', before: { slug: 'courts' }, after: null },
      { paths: ['/topics/courts'], queries: [{ of: 'topic', topic: 't1', lists: false }] },
    ],
    ['a redirect', { kind: 'redirect', from: ['/old', '/older', '/old'] }, { paths: ['/old', '/older'] }],
    ['a picture', { kind: 'media', id: 'm1' }, { paths: [], queries: [everything] }],
    ['the paper’s own settings', { kind: 'site' }, { paths: ['/'], queries: [everything] }],
  ])('%s', (_name, change, { paths, queries = [], oldAddressesOf = null, urgent = false }) => {
    expect(changeSchema.parse(change)).toEqual(change)
    expect(pathsAffectedBy(change)).toEqual({ paths, queries, oldAddressesOf, urgent })
  })
})

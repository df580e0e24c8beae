import { describe, expect, it } from '@jest/globals'
import { changeSchema, pathsAffectedBy, type ArchiveQuery, type Change, type LiveStory, type StoryQuery, type ThreadQuery } from './change'

const story: LiveStory = { path: '2026/11/harbour', publishedAt: '2026-11-20T08:00:00.000Z', section: 'politics', authors: ['keith'], topics: ['courts'], series: null, corrected: [] }
const article = (before: Partial<LiveStory> | null, after: Partial<LiveStory> | null): Change => ({
  kind: 'article',
  id: 'st1',
  before: before && { ...story, ...before },
  after: after && { ...story, ...after },
})
const neighbours = (section: string): StoryQuery => ({ of: 'neighbours', section, publishedAt: story.publishedAt, lists: false })
const relating: StoryQuery = { of: 'relating', article: 'st1', lists: false }
const everything: StoryQuery = { of: 'everything', lists: true }
const picture: StoryQuery[] = [
  { of: 'showing', picture: 'm1', lists: false },
  { of: 'leading', picture: 'm1', lists: true },
  { of: 'relatingToLeading', picture: 'm1', lists: false },
]
const inMonth = (onward: boolean, publishedAt = story.publishedAt): ArchiveQuery[] => [{ of: 'month', publishedAt, onward }]
const lists = ['/', '/politics', '/authors/keith', '/topics/courts']

/** The threads of a change are those of the story it speaks of, but where a row says otherwise. */
function threadsIn(change: Change): ThreadQuery | null {
  if (change.kind === 'comment') return { of: 'story', paths: [change.story.path], comments: 0 }
  if (change.kind !== 'article') return ['section', 'page', 'site'].includes(change.kind) ? { of: 'all' } : null
  return { of: 'story', paths: [...new Set([change.after, change.before].flatMap((state) => state?.path ?? []))], comments: 0 }
}

describe('pathsAffectedBy', () => {
  it.each<[string, Change, { paths: string[]; known?: string[]; queries?: StoryQuery[]; archives?: ArchiveQuery[]; oldAddressesOf?: string; frame?: boolean; urgent?: boolean }]>([
    ['a new story', article(null, {}), { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], archives: inMonth(true), oldAddressesOf: 'st1' }],
    ['an edit', article({}, {}), { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], archives: inMonth(false) }],
    [
      'a new slug: both addresses, and every older one',
      article({}, { path: '2026/11/quay' }),
      { paths: ['/2026/11/quay', '/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], archives: inMonth(false), oldAddressesOf: 'st1' },
    ],
    [
      'another section: both sections and the neighbours in both',
      article({}, { section: 'world' }),
      { paths: ['/2026/11/harbour', '/', '/world', '/authors/keith', '/topics/courts', '/politics'], queries: [neighbours('world'), neighbours('politics'), relating], archives: inMonth(false) },
    ],
    [
      'another byline: both authors',
      article({}, { authors: ['ada', 'keith'] }),
      { paths: ['/2026/11/harbour', '/', '/politics', '/authors/ada', '/authors/keith', '/topics/courts'], queries: [neighbours('politics'), relating], archives: inMonth(false) },
    ],
    [
      'another topic: both topics',
      article({}, { topics: [] }),
      { paths: ['/2026/11/harbour', '/', '/politics', '/authors/keith', '/topics/courts'], queries: [neighbours('politics'), relating], archives: inMonth(false) },
    ],
    [
      'an unpublished or withdrawn story, before everything else',
      article({}, null),
      { paths: ['/2026/11/harbour', ...lists], queries: [neighbours('politics'), relating], archives: inMonth(true), oldAddressesOf: 'st1', urgent: true },
    ],
    [
      'another time of publication: the archive from the old place on and from the new one',
      article({}, { publishedAt: '2026-10-02T08:00:00.000Z' }),
      {
        paths: ['/2026/11/harbour', ...lists],
        queries: [{ of: 'neighbours', section: 'politics', publishedAt: '2026-10-02T08:00:00.000Z', lists: false }, neighbours('politics'), relating],
        archives: [...inMonth(true, '2026-10-02T08:00:00.000Z'), ...inMonth(true)],
      },
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
      { kind: 'section', id: 's1', before: { path: 'politics' }, after: { path: 'politics' }, parts: [] },
      { paths: ['/politics', '/'], queries: [{ of: 'section', section: 's1', lists: true }, everything], archives: [{ of: 'all' }], frame: true },
    ],
    [
      'a section with parts: their pages carry its name',
      { kind: 'section', id: 's1', before: { path: 'culture' }, after: { path: 'culture' }, parts: ['culture/kitchen', 'culture/books'] },
      { paths: ['/culture', '/culture/kitchen', '/culture/books', '/'], queries: [{ of: 'section', section: 's1', lists: true }, everything], archives: [{ of: 'all' }], frame: true },
    ],
    [
      'a new part: its own page and that of its section',
      { kind: 'section', id: 's2', before: null, after: { path: 'culture/kitchen' }, parts: [] },
      { paths: ['/culture/kitchen', '/culture', '/'], queries: [{ of: 'section', section: 's2', lists: true }, everything], archives: [{ of: 'all' }], frame: true },
    ],
    [
      'a part that goes to another section: both addresses and both sections',
      { kind: 'section', id: 's2', before: { path: 'culture/kitchen' }, after: { path: 'business/kitchen' }, parts: [] },
      { paths: ['/business/kitchen', '/business', '/culture/kitchen', '/culture', '/'], queries: [{ of: 'section', section: 's2', lists: true }, everything], archives: [{ of: 'all' }], frame: true },
    ],
    [
      'a story in a part: the part and its section, which lists it too',
      article(null, { section: 'culture/kitchen' }),
      { paths: ['/2026/11/harbour', '/', '/culture/kitchen', '/culture', '/authors/keith', '/topics/courts'], queries: [neighbours('culture/kitchen'), relating], archives: inMonth(true), oldAddressesOf: 'st1' },
    ],
    [
      'a story that goes from a section to one of its parts',
      article({ section: 'culture' }, { section: 'culture/kitchen' }),
      { paths: ['/2026/11/harbour', '/', '/culture/kitchen', '/culture', '/authors/keith', '/topics/courts'], queries: [neighbours('culture/kitchen'), neighbours('culture'), relating], archives: inMonth(false) },
    ],
    [
      'joining a series, and leaving one',
      article({ series: 'tides' }, { series: 'ferries' }),
      {
        paths: ['/2026/11/harbour', ...lists, '/series/ferries', '/series/tides'],
        queries: [neighbours('politics'), relating],
        archives: inMonth(false),
      },
    ],
    ['a series by another name', { kind: 'series', id: 'r1', before: { slug: 'tides' }, after: { slug: 'tides' } }, { paths: ['/series/tides'], queries: [{ of: 'series', series: 'r1', lists: false }] }],
    [
      'a page the newsroom has written: any page may name it at its foot',
      { kind: 'page', id: 'p1', before: null, after: { slug: 'about' } },
      { paths: ['/about', '/'], queries: [everything], archives: [{ of: 'all' }], frame: true },
    ],
    [
      'a page that is shown no longer, before everything else',
      { kind: 'page', id: 'p1', before: { slug: 'about' }, after: null },
      { paths: ['/about', '/'], queries: [everything], archives: [{ of: 'all' }], frame: true, urgent: true },
    ],
    [
      'a deleted topic',
      { kind: 'topic', id: 't1', before: { slug: 'courts' }, after: null },
      { paths: ['/topics/courts'], queries: [{ of: 'topic', topic: 't1', lists: false }] },
    ],
    ['a redirect', { kind: 'redirect', from: ['/old', '/older', '/old'] }, { paths: ['/old', '/older'] }],
    ['a redirect whose old address is not plain', { kind: 'redirect', from: ['/café'] }, { paths: ['/caf%C3%A9'] }],
    ['many redirects at once: where readers have met them', { kind: 'redirects', from: ['/old', '/café'] }, { paths: [], known: ['/old', '/caf%C3%A9'] }],
    ['lists of related stories: where readers have met them', { kind: 'related', stories: [{ path: '2026/11/harbour' }], withdrawn: false }, { paths: [], known: ['/2026/11/harbour'] }],
    ['a story taken from the lists it stood in, before everything else', { kind: 'related', stories: [{ path: '2026/11/harbour' }], withdrawn: true }, { paths: [], known: ['/2026/11/harbour'], urgent: true }],
    [
      'a correction: the list of corrections and that of its year',
      article({}, { corrected: ['2026'] }),
      { paths: ['/2026/11/harbour', ...lists.slice(0, 4), '/corrections', '/corrections/2026'], queries: [neighbours('politics'), relating], archives: inMonth(false) },
    ],
    ['a picture: the stories that show it, the lists they lead with it, and the stories that name one of these', { kind: 'media', id: 'm1', authors: [] }, { paths: [], queries: picture }],
    ['a portrait: its author’s page too', { kind: 'media', id: 'm1', authors: ['keith'] }, { paths: ['/authors/keith'], queries: picture }],
    ['the paper’s own settings', { kind: 'site' }, { paths: ['/'], queries: [everything], archives: [{ of: 'all' }], frame: true }],
  ])('%s', (_name, change, { paths, known = [], queries = [], archives = [], oldAddressesOf = null, frame = false, urgent = false }) => {
    expect(changeSchema.parse(change)).toEqual(change)
    expect(pathsAffectedBy(change)).toEqual({ paths, known, queries, archives, threads: threadsIn(change), oldAddressesOf, frame, urgent })
  })

  it('knows how many pages of comments went with a story that was deleted for good', () => {
    expect(pathsAffectedBy({ kind: 'article', id: 'st1', before: story, after: null, comments: 120 }).threads).toEqual({ of: 'story', paths: [story.path], comments: 120 })
  })

  it('reads messages that were written before sections had parts', () => {
    const written = { kind: 'section', id: 's1', before: null, after: { slug: 'politics' } }
    expect(changeSchema.parse(written)).toEqual({ kind: 'section', id: 's1', before: null, after: { path: 'politics' }, parts: [] })
  })
})

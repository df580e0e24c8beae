import { articleCardSchema, searchAnswerSchema, searchEndpointPath, type SearchAnswer } from '@broadsheet/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { inTransaction } from '../database/inTransaction'
import type { Relay } from '../outbox/createRelay'
import { aBody, aPaper, aStaff, clearMessages } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { until } from '../testing/until'
import type { IndexedStory, SearchIndex } from './SearchIndex'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let index: SearchIndex
let catchUp: (setting?: { everything?: boolean; goesOn?: () => boolean; say?: (done: number, of: number) => void }) => Promise<number>
let startRelay: () => Relay
let relay: Relay | null = null

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
  // they read the settings as they are loaded
  const [{ createRelay }, { registerRelay }, { keepIndex }, { searchIndexOf }, catching] = [
    await import('../outbox/createRelay'), await import('../outbox/relays'), await import('./keepIndex'), await import('./searchIndexOf'), await import('./catchUp'),
  ]
  index = searchIndexOf(newsroom.payload)
  catchUp = (setting = {}) => catching.catchUp(newsroom.payload, { everything: false, ...setting })
  startRelay = () => {
    const started = createRelay({ payload: newsroom.payload, sites: ['http://localhost:3000'], deliver: async () => {}, insiders: { search: (message) => keepIndex(newsroom.payload, message) } })
    registerRelay(newsroom.payload, started)
    return started
  }
})
afterEach(async () => {
  await relay?.stop()
  relay = null
  await newsroom.payload.delete({ collection: 'articles', where: { id: { exists: true } }, trash: true })
  await clearMessages(newsroom.payload)
  await catchUp()
})
afterAll(() => newsroom.close())

const publish = (headline: string, text: string, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({ collection: 'articles', data: { headline, section: paper.politics, body: aBody(text), commentPolicy: 'open', _status: 'published', ...data }, depth: 0 })
/** Publishes stories and enters them. */
const stories = async (...texts: [headline: string, text: string, data?: Record<string, unknown>][]) => {
  for (const [headline, text, data] of texts) await publish(headline, text, data)
  await catchUp()
}
const ask = async (query: Record<string, string>): Promise<SearchAnswer> => {
  const { status, body } = await newsroom.rest('GET', `${searchEndpointPath}?${new URLSearchParams(query)}`)
  expect(status).toBe(200)
  return searchAnswerSchema.parse(body)
}
const headlines = async (q: string, more: Record<string, string> = {}) => (await ask({ q, ...more })).hits.map(({ story }) => story.headline)
const marked = ({ hits }: SearchAnswer) => hits.map(({ snippet }) => snippet.map(({ text, marked: found }) => (found ? `[${text}]` : text)).join(''))

describe('search', () => {
  it('finds a story by its headline, standfirst, body, author, topic and section', async () => {
    await stories(['Ferries return', 'The quay was quiet.', { standfirst: 'After four years', byline: [{ author: paper.keith }], topics: [paper.harbour] }], ['Another', 'Nothing of the kind.', { section: paper.world }])
    for (const q of ['ferry', 'years', 'quay', 'Jacobs', 'harbour', 'politics']) expect([q, await headlines(q)]).toEqual([q, ['Ferries return']])
  })

  it('gives stories as they stand in lists, with where they say it marked', async () => {
    await stories(['Ferries return', 'The first boat left the north quay at dawn, with <b>three</b> passengers.'])
    const answer = await ask({ q: 'boats passenger' })
    expect(answer).toMatchObject({ by: 'typed', total: 1, more: false })
    expect(articleCardSchema.safeParse(answer.hits[0]?.story).success).toBe(true)
    expect(marked(answer)).toEqual(['The first [boat] left the north quay at dawn, with <b>three</b> [passengers].'])
  })

  it('wants all words, but none of those every text has, and no story with what has a minus', async () => {
    await stories(['One', 'A ferry and a bridge.'], ['Two', 'A ferry.'], ['Three', 'A bridge, a ferry, a council.'])
    expect((await headlines('the ferry with a bridge')).toSorted()).toEqual(['One', 'Three'])
    expect(await headlines('ferry bridge -council')).toEqual(['One'])
    expect(await headlines('ferry -"a bridge"')).toEqual(['Two'])
    expect((await ask({ q: '-ferry' })).total).toBe(0)
  })

  it('finds a phrase where its words stand beside one another, common ones among them', async () => {
    await stories(['Hamlet', 'To be or not to be, that is the question.'], ['Other', 'To be sure, or not: be quick to question it.'])
    expect(await headlines('"to be or not to be"')).toEqual(['Hamlet'])
    expect(await headlines('“question or”')).toEqual([])
  })

  it('ends a phrase where a field ends', async () => {
    await stories(['Council meets', 'Ferries are late.', { standfirst: 'At noon' }])
    expect((await ask({ q: '"meets at"' })).by).toBe('typed')
    expect(await headlines('"meets at"')).toEqual([])
  })

  it('needs no accents, and takes those that are typed', async () => {
    await stories(['The Café Łódź opens', 'In Malmö.'])
    for (const q of ['cafe lodz', 'CAFÉ ŁÓDŹ', 'malmo']) expect(await headlines(q)).toEqual(['The Café Łódź opens'])
  })

  it('finds each story in its own language', async () => {
    await stories(['Häuser am Hafen', 'Die Fähren kehren zurück.', { language: 'de' }], ['وصلت السفن', 'عادت السفينة إلى الميناء', { language: 'ar' }], ['Les ports', 'L’eau monte.', { language: 'fr' }])
    expect(await headlines('Haus Fähre')).toEqual(['Häuser am Hafen'])
    expect(await headlines('السفن')).toEqual(['وصلت السفن'])
    expect(await headlines('eau')).toEqual(['Les ports'])
  })

  it('puts first what is in the headline, then what is said more often; of equals, the newer', async () => {
    await stories(
      ['Old news', 'The comet.', { publishedAt: '2019-01-01T00:00:00.000Z' }],
      ['News', 'The comet.', { publishedAt: '2026-01-01T00:00:00.000Z' }],
      ['The comet returns', 'At last.', { publishedAt: '2018-01-01T00:00:00.000Z' }],
      ['Much of it', 'A comet is a comet is a comet.', { publishedAt: '2020-01-01T00:00:00.000Z' }],
    )
    expect(await headlines('comet')).toEqual(['The comet returns', 'Much of it', 'News', 'Old news'])
    expect(await headlines('comet', { sort: 'newest' })).toEqual(['News', 'Much of it', 'Old news', 'The comet returns'])
  })

  it('can be narrowed to a section with its parts, to an author, a topic and days', async () => {
    const part = await newsroom.payload.create({ collection: 'sections', data: { name: 'Africa', parent: paper.world } })
    await stories(
      ['Politics', 'A comet.', { byline: [{ author: paper.keith }], publishedAt: '2025-03-31T23:59:59.000Z' }],
      ['World', 'A comet.', { section: paper.world, byline: [{ author: paper.ada }], topics: [paper.courts], publishedAt: '2025-04-01T00:00:00.000Z' }],
      ['Africa', 'A comet by Keith Jacobs, of courts.', { section: part.id, publishedAt: '2025-04-02T12:00:00.000Z' }],
    )
    expect((await headlines('comet', { section: 'world' })).toSorted()).toEqual(['Africa', 'World'])
    expect(await headlines('comet', { section: 'world/africa' })).toEqual(['Africa'])
    expect(await headlines('comet', { section: 'nowhere' })).toEqual([])
    expect(await headlines('comet', { author: 'jacobs' })).toEqual(['Politics'])
    expect(await headlines('', { author: 'Ada Moran' })).toEqual(['World'])
    expect(await headlines('comet', { topic: 'court' })).toEqual(['World'])
    expect(await headlines('comet', { to: '2025-03-31' })).toEqual(['Politics'])
    expect(await headlines('comet', { from: '2025-04-01', to: '2025-04-01' })).toEqual(['World'])
    expect(await headlines('comet', { author: '🚀' })).toEqual([])
  })

  it('knows what was meant by a word that no story has, and shows that', async () => {
    await stories(['The harbour', 'A harbour and its harbours.'], ['The labour', 'Labour.'], ['Café', 'The café.'])
    expect(await ask({ q: 'harbuor' })).toMatchObject({ by: 'corrected', searched: 'harbour', total: 1 })
    expect(await ask({ q: 'caffe' })).toMatchObject({ by: 'corrected', searched: 'café', total: 1 })
    expect(await ask({ q: 'xylophone' })).toMatchObject({ by: 'typed', total: 0, hits: [] })
  })

  it('puts right no more than three words of a search', async () => {
    await stories(['Words', 'Harbour ferry bridge council.'])
    expect((await ask({ q: 'harbuor feryr brigde' })).searched).toBe('harbour ferry bridge')
    expect(await ask({ q: 'harbuor feryr brigde counicl' })).toMatchObject({ by: 'some', total: 1 })
  })

  it('never means a word that readers cannot read any more', async () => {
    const { id } = await publish('Zanzibar', 'Of Zanzibar.')
    await catchUp()
    expect((await ask({ q: 'zanzibbar' })).searched).toBe('zanzibar')
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await ask({ q: 'zanzibbar' })).toMatchObject({ by: 'typed', searched: 'zanzibbar', hits: [] })
    await catchUp()
    expect(await ask({ q: 'zanzibbar' })).toMatchObject({ by: 'typed', searched: 'zanzibbar', hits: [] })
  })

  it('shows stories with some of the words where none has all', async () => {
    await stories(['One', 'A ferry.'], ['Two', 'A bridge and a bridge.'])
    const answer = await ask({ q: 'ferry bridge' })
    expect([answer.by, answer.hits.map(({ story }) => story.headline).toSorted()]).toEqual(['some', ['One', 'Two']])
  })

  it('shows twenty to a page, and nothing beyond the last', async () => {
    for (let number = 0; number < 23; number += 1) await publish(`Comet ${number}`, 'A comet.')
    await catchUp()
    const [first, second, third] = [await ask({ q: 'comet' }), await ask({ q: 'comet', page: '2' }), await ask({ q: 'comet', page: '3' })]
    expect([first.hits.length, second.hits.length, third.hits.length, second.total]).toEqual([20, 3, 0, 23])
    expect(new Set([...first.hits, ...second.hits].map(({ story }) => story.id)).size).toBe(23)
  })

  it('shows no draft, nothing unpublished, and nothing of a newer draft, even while the index is behind', async () => {
    await publish('Draft', 'A meteor.', { _status: 'draft' })
    const { id, updatedAt } = await publish('Live', 'A comet.')
    await catchUp()
    await newsroom.rest('PATCH', `/api/articles/${id}?draft=true`, { token: staff.editor.token, body: { body: aBody('A meteor.'), updatedAt } })
    await catchUp()
    expect([await headlines('meteor'), await headlines('comet')]).toEqual([[], ['Live']])
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await ask({ q: 'comet' })).toMatchObject({ total: 0, hits: [] })
    const staffAsks = await newsroom.rest('GET', `${searchEndpointPath}?q=comet`, { token: staff.admin.token })
    expect(staffAsks.body.hits).toEqual([])
  })

  it('hands over what the site asks for, and nothing that is for staff', async () => {
    await stories(['Comet', 'A comet.', { byline: [{ author: paper.keith }] }])
    const { body } = await newsroom.rest('GET', `${searchEndpointPath}?q=comet&select[headline]=true&select[plainText]=true&select[savedByName]=true`)
    expect(Object.keys(body.hits[0].story).toSorted()).toEqual(['headline', 'id'])
  })

  const hostile = [
    'x'.repeat(300), '"', '""', '"unclosed', '-', '- -', '--x', "'; DROP TABLE search_entries; --", 'NEAR(a b, 2)', 'a AND OR NOT b', 'body:comet', 'comet*', '^comet', '{headline} : x', '(', ')))', '\\', '%', '_', '$where', '{"$gt":""}', '.*', '[a-z',
    'a\u0000b', '\u0000', '\u0001\u001f\u007f', '\uD800', '🚀', '👩‍🚀👨‍👩‍👧‍👦', '\u202Ecomet', '\uFEFF', '\u00A0', 'ﷺ', 'ÄÖÜ', "l'eau l’eau", '-"a b', 'a"b"c', Array.from({ length: 150 }, () => 'a').join(' '), 'क़ानून', '港口', 'ـ', '\u0301', 'İ', 'ß',
  ]
  it.each(hostile)('is not upset by %j', async (q) => {
    expect((await ask({ q, author: q.slice(0, 100), topic: q.slice(0, 100) })).by).toMatch(/typed|some|corrected/)
    expect((await ask({ q })).hits).toEqual(expect.any(Array))
    expect((await ask({ q: `comet ${q}`.slice(0, 300), sort: 'newest' })).hits).toEqual(expect.any(Array))
  })

  it.each([['q', 'x'.repeat(301)], ['page', '51'], ['page', '0'], ['page', 'x'], ['section', '../x'], ['from', 'yesterday'], ['sort', 'x']])('refuses a %s that the site never asks for: %s', async (name, value) => {
    expect((await newsroom.rest('GET', `${searchEndpointPath}?${new URLSearchParams({ q: 'x', [name]: value })}`)).status).toBe(400)
  })
})

describe('the search index', () => {
  const withinASecond = async (condition: () => Promise<boolean>) => {
    const began = Date.now()
    await until(condition)
    return Date.now() - began
  }

  it('learns within a second of what is published, changed, taken down and put into the trash', async () => {
    relay = startRelay()
    const { id } = await publish('Comet', 'A comet.')
    const taken: number[] = [await withinASecond(async () => (await headlines('comet')).length === 1)]
    await newsroom.payload.update({ collection: 'articles', id, data: { body: aBody('A meteor.'), headline: 'Meteor', _status: 'published' } })
    taken.push(await withinASecond(async () => (await headlines('meteor')).length === 1 && (await headlines('comet')).length === 0))
    await newsroom.rest('POST', `/api/articles/${id}/take-down`, { token: staff.editor.token, body: { reason: 'legal', note: 'x' } })
    taken.push(await withinASecond(async () => (await index.standing()).stories === 0))
    const unpublished = await publish('A comet, unpublished', 'A comet.')
    taken.push(await withinASecond(async () => (await headlines('comet')).length === 1))
    await newsroom.payload.update({ collection: 'articles', id: unpublished.id, data: { _status: 'draft' } })
    taken.push(await withinASecond(async () => (await index.standing()).stories === 0))
    const other = await publish('Another comet', 'A comet.')
    taken.push(await withinASecond(async () => (await headlines('comet')).length === 1))
    await newsroom.payload.update({ collection: 'articles', id: other.id, data: { deletedAt: new Date().toISOString() } })
    taken.push(await withinASecond(async () => (await index.standing()).stories === 0))
    expect(taken.filter((milliseconds) => milliseconds > 1000)).toEqual([])
  })

  it('learns new names of authors, topics and sections', async () => {
    await stories(['One', 'Text.', { byline: [{ author: paper.ada }], topics: [paper.courts], section: paper.world }])
    await clearMessages(newsroom.payload)
    relay = startRelay()
    await newsroom.payload.update({ collection: 'authors', id: paper.ada, data: { name: 'Ada Lovelace' } })
    await newsroom.payload.update({ collection: 'topics', id: paper.courts, data: { name: 'Justice' } })
    await newsroom.payload.update({ collection: 'sections', id: paper.world, data: { name: 'Planet' } })
    await until(async () => (await headlines('lovelace justice planet')).length === 1)
    expect(await headlines('moran')).toEqual([])
    await newsroom.payload.update({ collection: 'authors', id: paper.ada, data: { name: 'Ada Moran' } })
    await newsroom.payload.update({ collection: 'topics', id: paper.courts, data: { name: 'Courts' } })
    await newsroom.payload.update({ collection: 'sections', id: paper.world, data: { name: 'World' } })
  })

  it('learns that the paper is in another language', async () => {
    await stories(['كتب', 'الكتب في المدرسة'])
    await clearMessages(newsroom.payload)
    expect(await index.languages()).toEqual(['en'])
    relay = startRelay()
    await newsroom.payload.updateGlobal({ slug: 'site', data: { language: 'ar' } })
    await until(async () => (await index.languages()).join() === 'ar')
    await newsroom.payload.updateGlobal({ slug: 'site', data: { language: 'en' } })
    await until(async () => (await index.languages()).join() === 'en')
  })

  it('does nothing in the save, and tells the outbox of nothing readers do not see', async () => {
    await publish('Draft', 'A comet.', { _status: 'draft' })
    expect((await newsroom.payload.count({ collection: 'outbox', where: { site: { equals: 'search' } } })).totalDocs).toBe(0)
    await publish('Live', 'A comet.')
    expect((await index.standing()).stories).toBe(0)
    expect((await newsroom.payload.count({ collection: 'outbox', where: { site: { equals: 'search' } } })).totalDocs).toBe(1)
  })

  it('catches up with what it has missed, and says how far it is', async () => {
    const { id } = await publish('One', 'A comet.')
    await publish('Two', 'A comet.')
    const said: string[] = []
    expect(await catchUp({ say: (done, of) => said.push(`${done}/${of}`) })).toBe(2)
    expect(said).toEqual(['2/2'])
    expect(await catchUp()).toBe(0)
    await newsroom.payload.update({ collection: 'articles', id, data: { headline: 'Changed', _status: 'published' } })
    expect(await catchUp()).toBe(1)
    await newsroom.payload.delete({ collection: 'articles', id })
    expect(await catchUp()).toBe(1)
    expect(await catchUp({ everything: true })).toBe(1)
    expect(await headlines('comet')).toEqual(['Two'])
  })

  it('loses nothing where catching up is stopped half-way', async () => {
    await stories(['One', 'A comet.'], ['Two', 'A comet.'], ['Three', 'A comet.'])
    let looks = 0
    await catchUp({ everything: true, goesOn: () => (looks += 1) < 2 })
    expect((await headlines('comet')).length).toBe(3)
  })

  it('tells the health check whether it is behind, which is well all the same', async () => {
    const health = async () => (await newsroom.rest('GET', '/api/health')).body
    const { id } = await publish('One', 'A comet.')
    expect(await health()).toMatchObject({ ok: true, search: { live: 1, entered: 0, current: false } })
    await catchUp()
    expect(await health()).toMatchObject({ ok: true, search: { live: 1, entered: 1, current: true } })
    await newsroom.payload.update({ collection: 'articles', id, data: { headline: 'Other', _status: 'published' } })
    expect(await health()).toMatchObject({ ok: true, search: { live: 1, entered: 1, current: false } })
  })

  it('forgets what is rolled back, and keeps stories of one second apart', async () => {
    const entry = (story: string): IndexedStory => ({ story, section: null, published: 1_700_000_000, language: 'en', savedAt: '2026-01-01T00:00:00.000Z', stems: { headline: ['comet'], standfirst: [], body: [], names: [], subjects: [] }, spellings: new Map() })
    const req = await createLocalReq({}, newsroom.payload)
    await expect(
      inTransaction(req, async () => {
        await index.enter(req, entry('lost'))
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    for (const story of ['a', 'b', 'a']) await inTransaction(req, () => index.enter(req, entry(story)))
    expect((await index.entriesAfter(null, 10)).map(({ story }) => story)).toEqual(['a', 'b'])
    for (const story of ['a', 'b', 'c']) await inTransaction(req, () => index.leave(req, story))
    expect((await index.standing()).stories).toBe(0)
    await expect(index.enter(await createLocalReq({}, newsroom.payload), entry('alone'))).rejects.toThrow('in a transaction')
  })
})

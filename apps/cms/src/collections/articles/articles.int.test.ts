import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { withNoRoomFor } from '../../testing/withNoRoomFor'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const write = (data: Record<string, unknown>) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { section: paper.politics, body: aBody('Six words stand in this body.'), byline: [{ author: paper.keith }], topics: [paper.courts], commentPolicy: 'open', _status: 'published', headline: 'x', ...data },
    depth: 0,
  })
const edit = (id: string, data: Record<string, unknown>, draft = false) =>
  newsroom.payload.update({ collection: 'articles', id, data, draft, depth: 0 })
const publicly = async (where: string) => (await newsroom.rest('GET', `/api/articles?depth=0&${where}`)).body.docs
const month = new Date().toISOString().slice(0, 7).replace('-', '/')

describe('a story', () => {
  it('is placed, measured and announced when it is published', async () => {
    const story = await write({ headline: 'Harbour reopens' })
    expect(story).toMatchObject({ slug: 'harbour-reopens', path: `${month}/harbour-reopens`, wordCount: 6, readingMinutes: 1, changedAt: null })
    expect(typeof story.id).toBe('string')
    expect(await messages(newsroom.payload)).toEqual([
      {
        urgent: false,
        change: {
          kind: 'article',
          id: story.id,
          before: null,
          after: { path: story.path, publishedAt: story.publishedAt, section: 'politics', authors: ['keith-jacobs'], topics: ['courts'], series: null, corrected: [] },
        },
      },
    ])
  })

  it('stays unseen and unannounced as a draft, and so do later drafts of a live one', async () => {
    const draft = await write({ headline: 'Secret plan', _status: 'draft' })
    expect(draft.path ?? null).toBeNull()
    expect(await publicly('where[slug][equals]=secret-plan')).toEqual([])
    const live = await write({ headline: 'Open plan' })
    await clearMessages(newsroom.payload)
    await edit(live.id, { headline: 'Open plan, revised', slug: 'revised', section: paper.world }, true)
    expect(await messages(newsroom.payload)).toEqual([])
    expect(await publicly(`where[id][equals]=${live.id}`)).toMatchObject([{ headline: 'Open plan', path: `${month}/open-plan`, section: paper.politics }])
    expect(await publicly(`where[id][equals]=${live.id}&draft=true`)).toEqual([])
  })

  it('gets its name from its headline when it is stored before it has one, as the admin does', async () => {
    const { payload } = newsroom
    const { id } = await payload.create({ collection: 'articles', data: {}, draft: true, depth: 0 })
    const { slug } = await payload.findByID({ collection: 'articles', id, draft: true })
    await expect(edit(id, { headline: 'Named later', slug }, true)).resolves.toMatchObject({ slug: 'named-later' })
    await expect(edit(id, { headline: 'Named anew', slug: 'named-later' }, true)).resolves.toMatchObject({ slug: 'named-anew' })
  })

  it('leaves its old address behind whatever fields the change is answered with', async () => {
    const story = await write({ headline: 'Selected' })
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { slug: 'chosen' }, select: { headline: true } })
    const { docs } = await newsroom.payload.find({ collection: 'redirects', where: { from: { equals: `/${month}/selected` } } })
    expect(docs).toHaveLength(1)
    expect((await messages(newsroom.payload)).map(({ change }) => change)).toContainEqual(expect.objectContaining({ kind: 'article', id: story.id, before: expect.objectContaining({ path: `${month}/selected` }) }))
  })

  it('lets many drafts stand without an address', async () => {
    const drafts = await Promise.all(['a', 'b', 'c'].map((headline) => write({ headline, _status: 'draft' })))
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(3)
  })

  it('leaves a redirect when its slug changes, in one hop, and none when it goes back', async () => {
    const story = await write({ headline: 'Ferry fares rise' })
    await edit(story.id, { slug: 'ferry-fares' })
    await edit(story.id, { slug: 'fares' })
    const redirectsTo = async () =>
      (await newsroom.rest('GET', `/api/redirects?depth=1&sort=from&where[to.reference.value][equals]=${story.id}`)).body.docs.map(
        (redirect: { from: string; to: { reference: { value: { path: string } } } }) => [redirect.from, redirect.to.reference.value.path],
      )
    expect(await redirectsTo()).toEqual([[`/${month}/ferry-fares`, `${month}/fares`], [`/${month}/ferry-fares-rise`, `${month}/fares`]])
    await edit(story.id, { slug: 'ferry-fares-rise' })
    expect(await redirectsTo()).toEqual([[`/${month}/fares`, `${month}/ferry-fares-rise`], [`/${month}/ferry-fares`, `${month}/ferry-fares-rise`]])
  })

  it('keeps its address when it moves to another section, and announces both', async () => {
    const story = await write({ headline: 'Border opens' })
    await clearMessages(newsroom.payload)
    const moved = await edit(story.id, { section: paper.world })
    expect(moved.path).toBe(story.path)
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { before: { section: 'politics' }, after: { section: 'world' } } }])
  })

  it('is gone for readers when unpublished, urgently', async () => {
    const story = await write({ headline: 'Withdrawn' })
    await clearMessages(newsroom.payload)
    await edit(story.id, { _status: 'draft' })
    expect(await publicly(`where[id][equals]=${story.id}`)).toEqual([])
    expect(await messages(newsroom.payload)).toMatchObject([{ urgent: true, change: { kind: 'article', before: { path: story.path }, after: null } }])
    const again = await edit(story.id, { _status: 'published' })
    expect(again).toMatchObject({ path: story.path, publishedAt: story.publishedAt })
  })

  it('is gone for readers in the trash, even for one who asks for the trash', async () => {
    const story = await write({ headline: 'Binned' })
    await clearMessages(newsroom.payload)
    await edit(story.id, { deletedAt: new Date().toISOString() })
    expect(await publicly(`where[id][equals]=${story.id}&trash=true`)).toEqual([])
    expect(await messages(newsroom.payload)).toMatchObject([{ urgent: true, change: { after: null } }])
  })

  it('comes out of the trash as a draft at its address, and live only for one who says so', async () => {
    const takeOut = (id: string, data: Record<string, unknown>) => newsroom.payload.update({ collection: 'articles', id, data: { deletedAt: null, ...data }, trash: true, depth: 0 })
    const story = await write({ headline: 'Taken out' })
    await edit(story.id, { deletedAt: new Date().toISOString() })
    await clearMessages(newsroom.payload)
    expect(await takeOut(story.id, {})).toMatchObject({ _status: 'draft', path: story.path })
    expect(await publicly(`where[id][equals]=${story.id}`)).toEqual([])
    expect(await messages(newsroom.payload)).toEqual([])
    await edit(story.id, { deletedAt: new Date().toISOString() })
    expect(await takeOut(story.id, { _status: 'published' })).toMatchObject({ _status: 'published', path: story.path, publishedAt: story.publishedAt, changedAt: null })
    expect(await publicly(`where[id][equals]=${story.id}`)).toHaveLength(1)
  })

  it('takes its redirects along when deleted for good', async () => {
    const story = await write({ headline: 'Erased' })
    await edit(story.id, { slug: 'erased-now' })
    await clearMessages(newsroom.payload)
    await newsroom.payload.delete({ collection: 'articles', id: story.id })
    expect((await newsroom.payload.count({ collection: 'redirects', where: { from: { equals: `/${month}/erased` } } })).totalDocs).toBe(0)
    expect(await messages(newsroom.payload)).toContainEqual({ urgent: true, change: expect.objectContaining({ kind: 'article', id: story.id, after: null }) })
  })

  it('is refused an address another story has, beside the slug, with what to do', async () => {
    await write({ headline: 'Same name' })
    await expect(write({ headline: 'Same name' })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'slug', message: expect.stringContaining('Change the last part') }] },
    })
  })

  it('is refused a date in the future', async () => {
    await expect(write({ headline: 'Tomorrow', publishedAt: '2999-01-01T00:00:00.000Z' })).rejects.toMatchObject({ data: { errors: [{ path: 'publishedAt' }] } })
  })

  it('shows what its editor has picked from the first, and only what is live', async () => {
    const pick = await write({ headline: 'Picked', section: paper.world, topics: [] })
    const hidden = await write({ headline: 'Hidden pick', _status: 'draft' })
    const story = await write({ headline: 'Relating', topics: [paper.harbour], picks: [hidden.id, pick.id] })
    expect(story.related).toEqual([pick.id])
  })

  it('takes its comments along when it is deleted for good, and nobody else’s', async () => {
    const { payload } = newsroom
    const [story, other] = [await write({ headline: 'Talked about' }), await write({ headline: 'Also talked about' })]
    const comment = async (article: string, parent: string | null = null) =>
      (await payload.create({ collection: 'comments', data: { article, parent, name: 'Ana', email: 'ana@example.org', text: 'Yes.', status: 'approved', decision: {} }, depth: 0 })).id
    await comment(story.id, await comment(story.id))
    const kept = await comment(other.id)
    await clearMessages(payload)
    await payload.delete({ collection: 'articles', id: story.id })
    const { docs } = await payload.find({ collection: 'comments', where: { article: { in: [story.id, other.id] } }, depth: 0 })
    expect(docs.map(({ id }) => id)).toEqual([kept])
    expect(await messages(payload)).toMatchObject([{ urgent: true, change: { kind: 'article', id: story.id, after: null } }])
  })

  it('follows its headline until it is published', async () => {
    const draft = await write({ headline: 'First thought', _status: 'draft' })
    const renamed = await edit(draft.id, { headline: 'Second thought' }, true)
    expect(renamed.slug).toBe('second-thought')
    const live = await edit(draft.id, { _status: 'published' })
    expect(live.path).toBe(`${month}/second-thought`)
    expect((await edit(draft.id, { headline: 'Third thought' })).path).toBe(`${month}/second-thought`)
  })

  it('is in the paper’s language, or in one of its own, which readers learn and nobody invents', async () => {
    const story = await write({ headline: 'Le port rouvre', language: 'fr' })
    expect(await publicly(`where[id][equals]=${story.id}&select[language]=true`)).toMatchObject([{ language: 'fr' }])
    await clearMessages(newsroom.payload)
    expect(await edit(story.id, { language: null })).toMatchObject({ language: null })
    expect((await messages(newsroom.payload)).map(({ change }) => change)).toMatchObject([{ kind: 'article', id: story.id }])
    await expect(edit(story.id, { language: 'klingon' })).rejects.toThrow('Language')
  })

  it('is copied as a draft of its own, which leaves the original where it is', async () => {
    const story = await write({ headline: 'Copied' })
    await clearMessages(newsroom.payload)
    const copy = await newsroom.payload.duplicate({ collection: 'articles', id: story.id, depth: 0 })
    expect([copy._status, copy.path ?? null]).toEqual(['draft', null])
    expect(await messages(newsroom.payload)).toEqual([])
    expect(await publicly('where[headline][equals]=Copied')).toMatchObject([{ id: story.id, path: story.path }])
    expect((await edit(copy.id, { slug: 'copied-once-more', _status: 'published' })).path).toBe(`${month}/copied-once-more`)
  })

  it('is stored whole or not at all: a failing announcement leaves neither story nor version', async () => {
    await expect(withNoRoomFor(newsroom.payload, 'outbox', () => write({ headline: 'Half stored' }))).rejects.toThrow('no room')
    const where = { headline: { equals: 'Half stored' } }
    expect((await newsroom.payload.count({ collection: 'articles', where })).totalDocs).toBe(0)
    expect((await newsroom.payload.findVersions({ collection: 'articles', where: { 'version.headline': { equals: 'Half stored' } } })).totalDocs).toBe(0)
    expect(await messages(newsroom.payload)).toEqual([])
  })
})

import { savingHeaders } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../../testing/openNewsroom'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
let staff: Awaited<ReturnType<typeof aStaff>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const publish = (headline: string, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline, section: paper.politics, topics: [paper.courts], body: aBody(headline), commentPolicy: 'open', _status: 'published', ...data },
    depth: 0,
  })
const seen = async (id: string) => (await newsroom.payload.findByID({ collection: 'articles', id, draft: true, trash: true, depth: 0 })).updatedAt
const change = async (id: string, data: Record<string, unknown>, { as = 'editor', query = '' }: { as?: 'editor' | 'reporter'; query?: string } = {}) =>
  newsroom.rest('PATCH', `/api/articles/${id}?depth=0${query}`, { token: staff[as].token, body: { ...data, updatedAt: await seen(id) } })
const takeDown = (id: string, body: unknown = { reason: 'legal', note: 'Court order 12.' }, token: string | null = staff.editor.token) =>
  newsroom.rest('POST', `/api/articles/${id}/take-down`, { body, ...(token === null ? {} : { token }) })
const putBack = (id: string, token: string | null = staff.editor.token) => newsroom.rest('POST', `/api/articles/${id}/put-back`, { body: {}, ...(token === null ? {} : { token }) })
const publicly = async (question: string) => (await newsroom.rest('GET', `/api/articles${question}`)).body
const log = async (id: string) =>
  (await newsroom.payload.find({ collection: 'audit', where: { subjectId: { equals: id } }, sort: 'createdAt' })).docs.map(({ sentence }) => sentence)

describe('a takedown', () => {
  it('takes a story from readers at once, however they ask, and says so in the log', async () => {
    const story = await publish('Named by mistake')
    const { body } = await newsroom.rest('GET', `/api/articles/${story.id}?depth=0`)
    await clearMessages(newsroom.payload)
    expect((await takeDown(story.id)).status).toBe(200)
    for (const more of ['', '&draft=true', '&trash=true', '&draft=true&trash=true']) expect((await publicly(`?where[id][equals]=${story.id}${more}`)).docs).toEqual([])
    expect((await newsroom.rest('GET', `/api/articles/${story.id}?draft=true`)).status).toBe(404)
    expect(await messages(newsroom.payload)).toMatchObject([{ urgent: true, change: { kind: 'article', before: { path: body.path }, after: null } }])
    expect(await log(story.id)).toEqual(['The newsroom, by itself, published the story “Named by mistake”.', 'editor took down the story “Named by mistake”: Legal: a court order or a legal claim. Court order 12.'])
  })

  it('tells readers neither the reason nor that there is one', async () => {
    const story = await publish('Kept to ourselves')
    await takeDown(story.id)
    await putBack(story.id)
    expect(Object.keys(await publicly(`/${story.id}`))).not.toContain('takedown')
    expect((await newsroom.rest('GET', '/api/articles?where[takedown.reason][equals]=legal')).status).not.toBe(200)
    expect((await newsroom.rest('GET', '/api/articles?where[takedown.at][exists]=true')).status).not.toBe(200)
  })

  it('takes the story from the related stories of others', async () => {
    const story = await publish('Related')
    const other = await publish('Relating', { picks: [story.id] })
    expect((await publicly(`/${other.id}?depth=1`)).related).toContainEqual(expect.objectContaining({ id: story.id }))
    await takeDown(story.id)
    expect((await publicly(`/${other.id}?depth=1`)).related).not.toContainEqual(expect.objectContaining({ id: story.id }))
    expect((await publish('Relating too', { picks: [story.id] })).related).not.toContain(story.id)
  })

  it('is undone as if nothing had been: same words, address, dates and old addresses', async () => {
    const story = await publish('Gone and back')
    await change(story.id, { slug: 'gone-and-back-again', tellReaders: true, _status: 'published' })
    const shown = await publicly(`/${story.id}?depth=0`)
    await takeDown(story.id)
    await clearMessages(newsroom.payload)
    expect((await putBack(story.id)).status).toBe(200)
    const { updatedAt: _before, ...before } = shown
    const { updatedAt: _after, ...after } = await publicly(`/${story.id}?depth=0`)
    expect(after).toEqual(before)
    expect(before.changedAt).toEqual(expect.any(String))
    expect((await newsroom.rest('GET', `/api/redirects?where[to.reference.value][equals]=${story.id}`)).body.docs).toHaveLength(1)
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'article', before: null, after: { path: before.path } } }])
    expect((await log(story.id)).at(-1)).toBe('editor put back the story “Gone and back”.')
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: story.id } }, limit: 1 })
    expect(docs[0]?.version._status).toBe('published')
  })

  it('keeps drafts: what was being written before, and what is written meanwhile, is a draft when the story is back', async () => {
    const story = await publish('Half rewritten')
    await change(story.id, { headline: 'Half rewritten, first thought' }, { query: '&draft=true' })
    await takeDown(story.id)
    expect((await change(story.id, { headline: 'Half rewritten, second thought' }, { query: '&draft=true&autosave=true' })).status).toBe(200)
    await putBack(story.id)
    expect((await publicly(`/${story.id}`)).headline).toBe('Half rewritten')
    expect(await newsroom.payload.findByID({ collection: 'articles', id: story.id, draft: true })).toMatchObject({ headline: 'Half rewritten, second thought', _status: 'draft', takedown: { at: null } })
  })

  it.each([
    ['publishing', { _status: 'published' }, '', 'Put it back first'],
    ['unpublishing', { _status: 'draft' }, '', 'Save your changes as a draft'],
    ['the trash', { deletedAt: new Date().toISOString() }, '', 'delete it for good'],
  ])('is not undone, nor overwritten, by %s, and says what to do', async (what, data, query, sentence) => {
    const story = await publish(`Held against ${what}`)
    await takeDown(story.id)
    const { status, body } = await change(story.id, data, { query })
    expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining(sentence)])
    expect((await publicly(`?where[id][equals]=${story.id}`)).docs).toEqual([])
  })

  it('is not undone by restoring a version, nor by claiming that it never was', async () => {
    const story = await publish('Held against history')
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: story.id } } })
    await takeDown(story.id)
    const restore = async (more = '') => newsroom.rest('POST', `/api/articles/versions/${docs[0]?.id}${more}`, { token: staff.editor.token, headers: { [savingHeaders.base]: await seen(story.id) } })
    const refused = await restore()
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, expect.stringContaining('Put it back first')])
    expect((await restore('?draft=true')).status).toBe(200)
    await change(story.id, { takedown: { at: null } }, { query: '&draft=true' })
    expect((await change(story.id, { _status: 'published' })).status).toBe(409)
    expect((await publicly(`?where[id][equals]=${story.id}`)).docs).toEqual([])
  })

  it('leaves a copy of the story an ordinary draft', async () => {
    const story = await publish('Copied from')
    await takeDown(story.id)
    const copy = await newsroom.payload.duplicate({ collection: 'articles', id: story.id, depth: 0 })
    expect(copy).toMatchObject({ _status: 'draft', takedown: { at: null } })
  })

  it.each([
    ['without a reason', {}, 422, 'Choose a reason.'],
    ['with a reason that is none', { reason: 'mood' }, 422, 'Choose a reason.'],
    ['with a note without end', { reason: 'legal', note: 'x'.repeat(1001) }, 422, 'under 1000'],
  ])('is refused %s', async (what, body, status, sentence) => {
    const story = await publish(`Left up ${what}`)
    const answer = await takeDown(story.id, body)
    expect([answer.status, answer.body.errors[0].message]).toEqual([status, expect.stringContaining(sentence)])
    expect((await publicly(`/${story.id}`)).id).toBe(story.id)
  })

  it('is refused where there is nothing to do', async () => {
    const draft = await publish('Never seen', { _status: 'draft' })
    expect((await takeDown(draft.id)).body.errors[0].message).toContain('nothing to take down')
    expect((await putBack(draft.id)).body.errors[0].message).toContain('not taken down')
    expect((await takeDown('00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })

  it('is for those who may publish', async () => {
    const story = await publish('Not theirs', { owner: staff.reporter.id })
    for (const token of [staff.reporter.token, staff.moderator.token]) {
      expect([(await takeDown(story.id, undefined, token)).status, (await putBack(story.id, token)).status]).toEqual([403, 403])
    }
    expect((await newsroom.rest('POST', `/api/articles/${story.id}/take-down`, { body: { reason: 'legal' } })).status).toBe(403)
  })
})

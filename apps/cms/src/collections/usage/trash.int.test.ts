import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { readsDuring } from '../../testing/readsDuring'
import { withNoRoomFor } from '../../testing/withNoRoomFor'

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

const kinds = [
  ['sections', 'section', (id: string) => ({ section: id })],
  ['authors', 'author', (id: string) => ({ byline: [{ author: id }] })],
  ['topics', 'topic', (id: string) => ({ topics: [id] })],
] as const
type Kind = (typeof kinds)[number]

const make = (collection: Kind[0], name: string) => newsroom.payload.create({ collection, data: { name } })
const publish = (headline: string, data: object) =>
  newsroom.payload.create({ collection: 'articles', data: { headline, section: paper.politics, body: aBody(headline), commentPolicy: 'open', _status: 'published', ...data }, depth: 0 })
const trash = (collection: Kind[0], id: string) => newsroom.rest('PATCH', `/api/${collection}/${id}`, { token: staff.admin.token, body: { deletedAt: new Date().toISOString() } })
const takeOut = (collection: Kind[0], id: string) => newsroom.rest('PATCH', `/api/${collection}/${id}?trash=true`, { token: staff.admin.token, body: { deletedAt: null } })
const remove = (collection: Kind[0], id: string) => newsroom.rest('DELETE', `/api/${collection}/${id}?trash=true`, { token: staff.admin.token })
const publicly = async (collection: Kind[0], id: string) => (await newsroom.rest('GET', `/api/${collection}?where[id][equals]=${id}&trash=true`)).body.docs
const log = async (id: string) => (await newsroom.payload.find({ collection: 'audit', where: { subjectId: { equals: id } }, sort: 'createdAt' })).docs.map(({ sentence }) => sentence)

describe.each(kinds)('%s', (collection, kind, used) => {
  it('that no story uses go into the trash, out of it and away, and the log says so', async () => {
    const { id, slug } = await make(collection, `Unused ${kind}`)
    await clearMessages(newsroom.payload)
    expect((await trash(collection, id)).status).toBe(200)
    expect(await publicly(collection, id)).toEqual([])
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind, before: kind === 'section' ? { path: slug } : { slug }, after: null } }])
    expect((await takeOut(collection, id)).status).toBe(200)
    expect(await publicly(collection, id)).toHaveLength(1)
    await trash(collection, id)
    expect((await remove(collection, id)).status).toBe(200)
    expect(await log(id)).toEqual([
      `admin moved the ${kind} “Unused ${kind}” to the trash.`,
      `admin took the ${kind} “Unused ${kind}” out of the trash.`,
      `admin moved the ${kind} “Unused ${kind}” to the trash.`,
      `admin deleted the ${kind} “Unused ${kind}” for good.`,
    ])
  })

  it.each([
    ['a live story', { _status: 'published' }, ''],
    ['a draft', { _status: 'draft' }, ''],
    ['a story in the trash', { _status: 'published', deletedAt: new Date().toISOString() }, ' (in the trash)'],
  ])('that %s uses stay, with a sentence that names it', async (what, data, mark) => {
    const { id } = await make(collection, `For ${what}`)
    const headline = `${what} with a ${kind}`
    const { deletedAt, ...rest } = { deletedAt: undefined, ...data }
    const story = await publish(headline, { ...rest, ...used(id) })
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { deletedAt: deletedAt ?? null } })
    const sentence = `The ${kind} “For ${what}” is used by one story: “${headline}”${mark}. Give it another ${kind} first.`
    for (const answer of [await trash(collection, id), await remove(collection, id)]) expect([answer.status, answer.body.errors[0].message]).toEqual([409, sentence])
    expect(await publicly(collection, id)).toHaveLength(1)
  })

  it('that an unpublished draft of a live story uses stay too', async () => {
    const { id } = await make(collection, `Wanted ${kind}`)
    const story = await publish(`Will have another ${kind}`, {})
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: used(id), draft: true })
    expect((await trash(collection, id)).body.errors[0].message).toContain(`“Will have another ${kind}”`)
  })
})

describe('what many stories use', () => {
  it('stays with a sentence that counts them all, and for which few of them are read', async () => {
    const { id } = await make('topics', 'Popular')
    for (const number of [1, 2, 3, 4, 5]) await publish(`Popular story ${number}`, { topics: [id] })
    let sentence: unknown
    const reads = await readsDuring(newsroom.payload, async () => {
      sentence = (await trash('topics', id)).body.errors[0].message
    })
    expect(sentence).toBe('The topic “Popular” is used by 5 stories: “Popular story 5”, “Popular story 4”, “Popular story 3” and 2 more. Give them another topic first.')
    expect(reads.flatMap(({ collection, found }) => (collection === 'articles' ? [found] : []))).toEqual([4])
  })

  it('is counted once where a story uses it in what readers see and in a draft', async () => {
    const { id } = await make('topics', 'Twice')
    const both = await publish('Uses it twice', { topics: [id] })
    const drafting = await publish('Will use it', {})
    for (const story of [both, drafting]) await newsroom.payload.update({ collection: 'articles', id: story.id, data: { topics: [id], kicker: 'Draft' }, draft: true })
    expect((await trash('topics', id)).body.errors[0].message).toBe('The topic “Twice” is used by 2 stories: “Uses it twice”, “Will use it”. Give them another topic first.')
  })
})

describe('a version that names what has gone since', () => {
  const faultsOf = (body: { errors: { data: { errors: object[] } }[] }) => body.errors[0]?.data.errors

  it.each(kinds)('is restored, but not published while it names %s in the trash', async (collection, kind, used) => {
    const { id } = await make(collection, `Earlier ${kind}`)
    const story = await publish(`Once of another ${kind}`, used(id))
    const other = { sections: { section: paper.world }, authors: { byline: [] }, topics: { topics: [] } }[collection]
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { ...other, _status: 'published' } })
    expect((await trash(collection, id)).status).toBe(200)
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: story.id } }, sort: 'updatedAt', limit: 1 })
    const { updatedAt } = await newsroom.payload.findByID({ collection: 'articles', id: story.id, draft: true, depth: 0 })
    const restored = await newsroom.rest('POST', `/api/articles/versions/${docs[0]?.id}?draft=true`, { token: staff.editor.token, headers: { 'if-match': `"${updatedAt}"` } })
    expect(restored.status).toBe(200)
    const put = () => newsroom.rest('PATCH', `/api/articles/${story.id}`, { token: staff.editor.token, body: { _status: 'published' } })
    const refused = await put()
    const path = { sections: 'section', authors: 'byline.0.author', topics: 'topics' }[collection]
    expect([refused.status, faultsOf(refused.body)]).toEqual([400, [{ path, message: expect.stringContaining(`The ${kind} “Earlier ${kind}” is in the trash`) }]])
    await takeOut(collection, id)
    expect((await put()).status).toBe(200)
  })

  it('is not published while it names what was deleted for good', async () => {
    const { id } = await make('topics', 'Gone for good')
    await trash('topics', id)
    await remove('topics', id)
    const story = await publish('Names what is gone', { _status: 'draft' })
    const refused = await newsroom.rest('PATCH', `/api/articles/${story.id}`, { token: staff.editor.token, body: { topics: [id], _status: 'published', updatedAt: story.updatedAt } })
    expect([refused.status, faultsOf(refused.body)]).toEqual([400, [{ path: 'topics', message: 'This topic has been deleted. Choose another.' }]])
  })

  it('costs a save of a live story no query where it names nothing new', async () => {
    const story = await publish('Saved again', { topics: [paper.courts], byline: [{ author: paper.keith }] })
    const looksFor = async (data: object) => {
      const reads = await readsDuring(newsroom.payload, () => newsroom.payload.update({ collection: 'articles', id: story.id, data: { ...data, _status: 'published' }, depth: 0 }))
      return reads.flatMap(({ collection, select }) => ('deletedAt' in (select ?? {}) && collection !== 'articles' ? [collection] : []))
    }
    expect(await looksFor({ headline: 'Saved again, and again' })).toEqual([])
    expect(await looksFor({ topics: [paper.courts, paper.harbour] })).toEqual(['topics'])
  })
})

describe('the log', () => {
  const last = async () => (await newsroom.payload.find({ collection: 'audit', sort: '-createdAt', limit: 1 })).docs[0]

  it('says who was given an account and whose roles were changed', async () => {
    const person = { name: 'New Hand', email: 'new.hand@example.org', roles: ['reporter'] }
    const { body } = await newsroom.rest('POST', '/api/users', { token: staff.admin.token, body: { ...person, password: 'a long enough password' } })
    expect((await last())?.sentence).toBe('admin invited New Hand (new.hand@example.org): reporter.')
    await newsroom.rest('PATCH', `/api/users/${body.doc.id}`, { token: staff.admin.token, body: { roles: ['editor', 'reporter'] } })
    expect((await last())?.sentence).toBe('admin changed the roles of New Hand (new.hand@example.org): editor, reporter (until now reporter).')
    await newsroom.rest('PATCH', `/api/users/${body.doc.id}`, { token: staff.admin.token, body: { name: 'Newer Hand' } })
    expect((await last())?.action).toBe('roles-changed')
  })

  it('is read by admins and editors, and changed by nobody', async () => {
    const entry = await last()
    const ask = (method: string, token: string, body?: object) => newsroom.rest(method, `/api/audit/${entry?.id}`, { token, ...(body === undefined ? {} : { body }) })
    expect((await ask('GET', staff.editor.token)).status).toBe(200)
    expect((await ask('GET', staff.reporter.token)).status).toBe(403)
    expect([(await ask('PATCH', staff.admin.token, { sentence: 'Nothing happened.' })).status, (await ask('DELETE', staff.admin.token)).status]).toEqual([403, 403])
  })

  it('has no entry of what was rolled back', async () => {
    const { totalDocs } = await newsroom.payload.count({ collection: 'audit' })
    await expect(withNoRoomFor(newsroom.payload, 'outbox', () => publish('Rolled back', {}))).rejects.toThrow('no room')
    expect((await newsroom.payload.count({ collection: 'audit' })).totalDocs).toBe(totalDocs)
  })
})

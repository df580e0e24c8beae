import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
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

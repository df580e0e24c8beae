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
beforeEach(async () => {
  await newsroom.payload.db.deleteMany({ collection: 'redirects', where: { id: { exists: true } } })
  await clearMessages(newsroom.payload)
})

const month = new Date().toISOString().slice(0, 7).replace('-', '/')
const publish = (headline: string, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline, section: paper.politics, body: aBody(headline), commentPolicy: 'open', _status: 'published', ...data },
    depth: 0,
  })
const rename = (id: string, slug: string) => newsroom.payload.update({ collection: 'articles', id, data: { slug, _status: 'published' }, depth: 0 })
const toAddress = (url: string) => ({ type: 'custom', url })
const toStory = (value: string) => ({ type: 'reference', reference: { relationTo: 'articles', value } })
const add = (from: string, to: object, token = staff.editor.token) => newsroom.rest('POST', '/api/redirects?depth=0', { token, body: { from, to } })
/** Every redirect, as its old address and the path or id it leads to. */
const leads = async () => {
  const { docs } = await newsroom.payload.find({ collection: 'redirects', sort: 'from', pagination: false, depth: 0 })
  return docs.map(({ from, to }) => [from, to?.type === 'custom' ? to.url : to?.reference?.value])
}
const importing = (csv: string, key?: string, token = staff.editor.token) => newsroom.rest('POST', '/api/redirects/import', { token, body: key === undefined ? { csv } : { csv, key } })
const imported = async (csv: string) => importing(csv, (await importing(csv)).body.key)

describe('a redirect an editor makes', () => {
  it('is stored in the one spelling of addresses and announced', async () => {
    expect((await add('https://old.example.org/2019/Caf%C3%A9/', toAddress(' /politics/ '))).status).toBe(201)
    expect(await leads()).toEqual([['/2019/café', '/politics']])
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'redirect', from: ['/2019/café'] } }])
  })

  it('follows the story when the address it was given is a story’s', async () => {
    const story = await publish('Followed')
    await add('/old', toAddress(`http://localhost:3000/${month}/followed`))
    expect(await leads()).toEqual([['/old', story.id]])
    await rename(story.id, 'followed-anywhere')
    expect(await leads()).toEqual([[`/${month}/followed`, story.id], ['/old', story.id]])
  })

  it.each([
    ['a story', async () => `/${((await publish('In the way')).path ?? '').toUpperCase()}/`, 'the story “In the way”'],
    ['a section', async () => '/politics', 'the section “Politics”'],
    ['an author', async () => '/authors/keith-jacobs', 'the author “Keith Jacobs”'],
    ['a topic', async () => '/topics/courts', 'the topic “Courts”'],
  ])('is refused at the address of %s, which is named', async (_what, address, name) => {
    const { status, body } = await add(await address(), toAddress('/world'))
    expect([status, body.errors[0].data.errors]).toEqual([400, [expect.objectContaining({ path: 'from', message: expect.stringContaining(name) })]])
    expect(await leads()).toEqual([])
  })

  it.each([
    ['/?p=123', toAddress('/world'), 'from', 'cannot be part of an old address'],
    ['no-slash', toAddress('/world'), 'from', 'Begin the old address'],
    ['/old', toAddress('javascript:alert(1)'), 'to.url', 'Begin the new address'],
    ['/old', toAddress('//elsewhere.example'), 'to.url', 'Begin the new address'],
    ['/old', toAddress('/OLD/'), 'to.url', 'the same'],
  ])('is refused from %s to %j, beside the field', async (from, to, path, sentence) => {
    const { status, body } = await add(from, to)
    expect([status, body.errors[0].data.errors]).toEqual([400, [expect.objectContaining({ path, message: expect.stringContaining(sentence) })]])
  })

  it('is refused where there is one already, which is named', async () => {
    await add('/old', toAddress('/world'))
    expect((await add('/Old/', toAddress('/politics'))).body.errors[0].data.errors[0]).toMatchObject({ path: 'from', message: '/old leads to /world already. Change that redirect instead.' })
  })

  it('leads straight to the end of a chain, and straightens the one it lengthens', async () => {
    await add('/b', toAddress('/world'))
    await add('/a', toAddress('/b'))
    expect(await leads()).toEqual([['/a', '/world'], ['/b', '/world']])
    await add('/world-news', toAddress('/world'))
    await newsroom.payload.delete({ collection: 'redirects', where: { from: { equals: '/world-news' } } })
    await add('/z', toAddress('/world-news'))
    await add('/world-news', toAddress('https://example.org/world'))
    expect((await leads()).filter(([from]) => from === '/z')).toEqual([['/z', 'https://example.org/world']])
  })

  it('never closes a circle', async () => {
    await add('/a', toAddress('/b'))
    expect((await add('/b', toAddress('/a'))).body.errors[0].data.errors[0]).toMatchObject({ path: 'to.url', message: expect.stringContaining('back to itself') })
    expect(await leads()).toEqual([['/a', '/b']])
  })

  it('can be changed to lead elsewhere, and back', async () => {
    const { body } = await add('/a', toAddress('/b'))
    const change = (to: object) => newsroom.rest('PATCH', `/api/redirects/${body.doc.id}`, { token: staff.editor.token, body: { to } })
    expect((await change(toAddress('/world'))).status).toBe(200)
    expect((await change(toAddress('/b'))).status).toBe(200)
    const story = await publish('Chosen in the list')
    expect((await change(toStory(story.id))).status).toBe(200)
    expect(await leads()).toEqual([['/a', story.id]])
  })

  it('gives way to a story that is published at its address, and follows one that is published at its target', async () => {
    await add(`/${month}/claimed`, toAddress('/world'))
    await add('/waiting', toAddress(`/${month}/claimed-target`))
    await publish('Claimed')
    const target = await publish('Claimed target')
    expect(await leads()).toEqual([['/waiting', target.id]])
  })
})

describe('a section, author or topic at a new address', () => {
  it('leaves a redirect in one hop, and none when it goes back', async () => {
    const { id } = await newsroom.payload.create({ collection: 'sections', data: { name: 'Harbour life' } })
    const move = (slug: string) => newsroom.payload.update({ collection: 'sections', id, data: { slug } })
    await move('waterfront')
    await move('quays')
    expect(await leads()).toEqual([['/harbour-life', '/quays'], ['/waterfront', '/quays']])
    await move('harbour-life')
    expect(await leads()).toEqual([['/quays', '/harbour-life'], ['/waterfront', '/harbour-life']])
  })
})

describe('a list of redirects', () => {
  it('is looked at first: nothing is stored, and every line says what would become of it', async () => {
    await add('/kept', toAddress('/world'))
    await add('/moved', toAddress('/world'))
    await clearMessages(newsroom.payload)
    const { status, body } = await importing('from;to\n/New/;/politics\n/kept;/world\n/moved;/politics\n/topics/courts;/world\n/?p=1;/world\n')
    expect(status).toBe(200)
    expect(body.rows.map(({ line, outcome }: { line: number; outcome: string }) => [line, outcome])).toEqual([[2, 'added'], [3, 'skipped'], [4, 'changed'], [5, 'refused'], [6, 'refused']])
    expect(await leads()).toEqual([['/kept', '/world'], ['/moved', '/world']])
    expect(await messages(newsroom.payload)).toEqual([])
  })

  it('is stored whole once it was looked at, announced in one message and written in the log', async () => {
    await add('/moved', toAddress('/world'))
    await clearMessages(newsroom.payload)
    const story = await publish('Listed')
    await clearMessages(newsroom.payload)
    const { status, body } = await imported(`from,to\n/new,/moved\n/moved,/${month}/listed\n/away,https://example.org/x\n/topics/courts,/world\n`)
    expect([status, body]).toEqual([200, { added: 2, changed: 1 }])
    expect(await leads()).toEqual([['/away', 'https://example.org/x'], ['/moved', story.id], ['/new', story.id]])
    expect(await messages(newsroom.payload)).toEqual([{ urgent: false, change: { kind: 'redirects', from: ['/new', '/away', '/moved'] } }])
    const { docs } = await newsroom.payload.find({ collection: 'audit', where: { action: { equals: 'redirects-imported' } }, sort: '-createdAt', limit: 1 })
    expect(docs[0]?.sentence).toBe('editor imported redirects: 2 added, 1 changed.')
  })

  it('is not stored when something has changed since it was looked at', async () => {
    const csv = 'from,to\n/late,/world\n'
    const { key } = (await importing(csv)).body
    await add('/late', toAddress('/politics'))
    const { status, body } = await importing(csv, key)
    expect([status, body.errors[0].message, body.rows[0].outcome]).toEqual([409, expect.stringContaining('look at the list again'), 'changed'])
    expect(await leads()).toEqual([['/late', '/politics']])
    expect((await importing(csv, body.key)).status).toBe(200)
  })

  it('is stored whole or not at all', async () => {
    const csv = 'from,to\n/one,/world\n/two,/world\n'
    const { key } = (await importing(csv)).body
    expect((await withNoRoomFor(newsroom.payload, 'outbox', () => importing(csv, key))).status).toBe(500)
    expect(await leads()).toEqual([])
  })

  it('may have thousands of lines, which neither flood the outbox nor take long', async () => {
    const csv = `from,to\n${Array.from({ length: 3000 }, (_, index) => `/archive/${index},/world`).join('\n')}\n`
    const { key } = (await importing(csv)).body
    const begun = Date.now()
    expect((await importing(csv, key)).body).toEqual({ added: 3000, changed: 0 })
    expect(Date.now() - begun).toBeLessThan(60_000)
    expect((await messages(newsroom.payload)).length).toBe(6)
  }, 120_000)

  it('comes back as it went in', async () => {
    await imported('from,to\n"/a,b",/world\n/plain,https://example.org/?q=1\n')
    await add('/nowhere', toStory((await publish('Never shown', { _status: 'draft' })).id))
    const { text, headers } = await newsroom.rest('GET', '/api/redirects/export', { token: staff.editor.token })
    expect(text).toBe('from,to\r\n"/a,b",/world\r\n/plain,https://example.org/?q=1\r\n')
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', expect.stringContaining('redirects.csv')])
    expect((await importing(text)).body.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['skipped', 'skipped'])
  })

  it.each([
    ['', 422, 'empty'],
    ['/a,/b\n', 422, 'must name the columns'],
    [undefined, 422, 'Choose a file'],
  ])('is refused as %j with what to do', async (csv, status, sentence) => {
    const answer = await newsroom.rest('POST', '/api/redirects/import', { token: staff.editor.token, body: csv === undefined ? {} : { csv } })
    expect([answer.status, answer.body.errors[0].message]).toEqual([status, expect.stringContaining(sentence)])
  })

  it('is for editors', async () => {
    for (const token of [staff.reporter.token, staff.moderator.token]) {
      expect((await importing('from,to\n/a,/b\n', undefined, token)).status).toBe(403)
      expect((await newsroom.rest('GET', '/api/redirects/export', { token })).status).toBe(403)
    }
    expect((await newsroom.rest('GET', '/api/redirects/export')).status).toBe(403)
  })
})

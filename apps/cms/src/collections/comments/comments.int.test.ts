import { replyOutcomeSchema, type NewComment } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let moderator: { id: string; token: string }
let story: { id: string; path: string }
let closed: { id: string; path: string }

beforeAll(async () => {
  newsroom = await openNewsroom()
  moderator = (await aStaff(newsroom)).moderator
  const { politics } = await aPaper(newsroom.payload)
  const publish = async (headline: string, commentPolicy: 'open' | 'closed') => {
    const { id, path } = await newsroom.payload.create({ collection: 'articles', data: { headline, section: politics, body: aBody('x'), commentPolicy, _status: 'published' } })
    return { id, path: path ?? '' }
  }
  story = await publish('Open for replies', 'open')
  closed = await publish('Closed for replies', 'closed')
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const aReply = (changes: Partial<NewComment> = {}): NewComment => ({
  story: story.path, parent: null, name: 'Rea Der', email: 'rea@example.org', site: null, text: `Words ${Math.random()}`, trapped: false, address: '192.0.2.7', userAgent: 'Lynx', ...changes,
})
const send = async (reply: unknown, key = process.env['SITE_KEY']) =>
  newsroom.rest('POST', '/api/comments/reply', { body: reply, headers: { authorization: `Broadsheet-Site ${key}` } })
const outcome = async (reply: NewComment) => replyOutcomeSchema.parse((await send(reply)).body)
const stored = async (text: string) => (await newsroom.payload.find({ collection: 'comments', where: { text: { equals: text } }, depth: 0 })).docs

describe('a reply', () => {
  it('waits for a moderator, with the rule that says so', async () => {
    const reply = aReply()
    expect(await outcome(reply)).toEqual({ outcome: 'received', status: 'pending' })
    const [comment] = await stored(reply.text)
    expect(comment).toMatchObject({ status: 'pending', article: story.id, email: 'rea@example.org', decision: { by: 'rule', rule: 'everything-held' } })
    expect(JSON.stringify(comment)).not.toContain('192.0.2.7')
    expect(await messages(newsroom.payload)).toEqual([])
  })

  it('is answered alike when it fell into the trap, and stored as spam', async () => {
    const reply = aReply({ trapped: true })
    expect(await outcome(reply)).toEqual({ outcome: 'received', status: 'pending' })
    expect(await stored(reply.text)).toMatchObject([{ status: 'spam' }])
  })

  it('is stored once however often it is sent, even at once', async () => {
    const reply = aReply()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcome(reply)))
    expect(new Set(outcomes.map(({ outcome: name }) => name))).toEqual(new Set(['received']))
    expect(await stored(reply.text)).toHaveLength(1)
  })

  it.each([
    ['a story that is not there', () => aReply({ story: '2020/01/nowhere' }), 'story-gone'],
    ['a closed thread', () => aReply({ story: closed.path }), 'thread-closed'],
    ['a parent that is not there', () => aReply({ parent: 'nothing' }), 'parent-gone'],
  ])('is refused for %s', async (_name, reply, reason) => {
    expect(await outcome(reply())).toEqual({ outcome: 'refused', reason })
  })

  it('answers a public comment, and not a hidden one or one of another story', async () => {
    const comment = (status: 'approved' | 'pending', article: string) =>
      newsroom.payload.create({ collection: 'comments', data: { article, name: 'x', email: 'x@example.org', text: 'x', status } })
    const shown = await comment('approved', story.id)
    const hidden = await comment('pending', story.id)
    const elsewhere = await comment('approved', closed.id)
    expect(await outcome(aReply({ parent: shown.id }))).toMatchObject({ outcome: 'received' })
    expect(await outcome(aReply({ parent: hidden.id }))).toEqual({ outcome: 'refused', reason: 'parent-gone' })
    expect(await outcome(aReply({ parent: elsewhere.id }))).toEqual({ outcome: 'refused', reason: 'parent-gone' })
  })

  it('is taken from the site alone, in the agreed shape', async () => {
    expect((await send(aReply(), 'x'.repeat(48))).status).toBe(403)
    expect((await newsroom.rest('POST', '/api/comments/reply', { body: aReply(), token: moderator.token })).status).toBe(403)
    expect((await send({ text: 'only this' })).status).toBe(400)
  })
})

describe('a decision', () => {
  const decide = (id: string, status: string) => newsroom.rest('PATCH', `/api/comments/${id}?depth=0`, { body: { status }, token: moderator.token })
  const aPending = () => newsroom.payload.create({ collection: 'comments', data: { article: story.id, name: 'x', email: 'x@example.org', text: 'x', status: 'pending' } })

  it('shows a comment at once, and says who decided', async () => {
    const { id } = await aPending()
    expect((await decide(id, 'approved')).body.doc).toMatchObject({ status: 'approved', decision: { by: 'moderator', moderator: moderator.id } })
    expect(await messages(newsroom.payload)).toEqual([{ urgent: false, change: { kind: 'comment', id, story: { path: story.path }, visible: true } }])
  })

  it('takes it away urgently, and says nothing of one that was never shown', async () => {
    const { id } = await aPending()
    await decide(id, 'rejected')
    expect(await messages(newsroom.payload)).toEqual([])
    await decide(id, 'approved')
    await clearMessages(newsroom.payload)
    await decide(id, 'spam')
    expect(await messages(newsroom.payload)).toMatchObject([{ urgent: true, change: { visible: false } }])
  })

  it.each(['&select[status]=true', '&select[article]=false', '&depth=2'])('tells the site whatever the moderator asks to be answered with: %s', async (more) => {
    const { id } = await aPending()
    await newsroom.rest('PATCH', `/api/comments/${id}?${more}`, { body: { status: 'approved' }, token: moderator.token })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'comment', id, story: { path: story.path } } }])
  })

  it('is made for many at once', async () => {
    const ids = (await Promise.all([aPending(), aPending(), aPending()])).map(({ id }) => id)
    const { status, body } = await newsroom.rest('PATCH', `/api/comments?depth=0&where[id][in]=${ids.join(',')}`, { body: { status: 'approved' }, token: moderator.token })
    expect([status, body.docs.length, body.errors]).toEqual([200, 3, []])
    expect(await messages(newsroom.payload)).toHaveLength(3)
  })
})

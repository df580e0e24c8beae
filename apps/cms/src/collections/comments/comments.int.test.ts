import { replyOutcomeSchema, type NewComment } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import type { Discussion } from '../../payload-types'
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
  await setRules({ floodSeconds: 0 })
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const aReply = (changes: Partial<NewComment> = {}): NewComment => ({
  story: story.path, parent: null, name: 'Rea Der', email: 'rea@example.org', site: null, text: `Words ${Math.random()}`, trapped: false, tookSeconds: null, address: '192.0.2.7', userAgent: 'Lynx', ...changes,
})
const setRules = (rules: Partial<Discussion>) => newsroom.payload.updateGlobal({ slug: 'discussion', data: rules })
const send = async (reply: unknown, key = process.env['SITE_KEY']) =>
  newsroom.rest('POST', '/api/comments/reply', { body: reply, headers: { authorization: `Broadsheet-Site ${key}` } })
const outcome = async (reply: NewComment) => replyOutcomeSchema.parse((await send(reply)).body)
const stored = async (text: string) => (await newsroom.payload.find({ collection: 'comments', where: { text: { equals: text } }, depth: 0 })).docs

describe('a reply', () => {
  it('waits for a moderator, with the rule that says so', async () => {
    const reply = aReply()
    expect(await outcome(reply)).toMatchObject({ outcome: 'received', status: 'pending' })
    const [comment] = await stored(reply.text)
    expect(comment).toMatchObject({ status: 'pending', article: story.id, email: 'rea@example.org', decision: { by: 'rule', rule: 'email-unconfirmed' } })
    expect(JSON.stringify(comment)).not.toContain('192.0.2.7')
    expect(await messages(newsroom.payload)).toEqual([])
  })

  it('is answered alike when it fell into the trap, and stored as spam', async () => {
    const reply = aReply({ trapped: true })
    expect(await outcome(reply)).toMatchObject({ outcome: 'received', status: 'pending' })
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
    expect(await outcome(reply())).toMatchObject({ outcome: 'refused', reason })
  })

  it('answers a public comment, and not a hidden one or one of another story', async () => {
    const comment = (status: 'approved' | 'pending', article: string) =>
      newsroom.payload.create({ collection: 'comments', data: { article, name: 'x', email: 'x@example.org', text: 'x', status } })
    const shown = await comment('approved', story.id)
    const hidden = await comment('pending', story.id)
    const elsewhere = await comment('approved', closed.id)
    expect(await outcome(aReply({ parent: shown.id }))).toMatchObject({ outcome: 'received' })
    expect(await outcome(aReply({ parent: hidden.id }))).toMatchObject({ outcome: 'refused', reason: 'parent-gone' })
    expect(await outcome(aReply({ parent: elsewhere.id }))).toMatchObject({ outcome: 'refused', reason: 'parent-gone' })
  })

  it('is taken from the site alone, in the agreed shape', async () => {
    expect((await send(aReply(), 'x'.repeat(48))).status).toBe(403)
    expect((await newsroom.rest('POST', '/api/comments/reply', { body: aReply(), token: moderator.token })).status).toBe(403)
    expect((await send({ text: 'only this' })).status).toBe(400)
  })
})

describe('the rules', () => {
  const after = (rules: Partial<Discussion>, reply: Partial<NewComment>) => async () => {
    await setRules(rules)
    const sent = aReply(reply)
    const answer = await outcome(sent)
    const [comment] = await stored(sent.text)
    return { answer, comment }
  }

  it('approve a reader whose confirmed email was approved before, at once and on the page', async () => {
    const email = 'Trusted@example.org'
    await newsroom.payload.create({ collection: 'readers', data: { email: email.toLowerCase(), verifiedAt: new Date().toISOString(), standing: 'none' } })
    const first = await after({}, { email })()
    expect(first.comment).toMatchObject({ status: 'pending', email: 'trusted@example.org', decision: { rule: 'first-comment' } })
    await newsroom.payload.update({ collection: 'comments', id: first.comment?.id ?? '', data: { status: 'approved' } })
    await clearMessages(newsroom.payload)
    const second = await after({}, { email })()
    expect(second).toMatchObject({ answer: { outcome: 'received', status: 'approved' }, comment: { decision: { by: 'rule', rule: 'trusted-reader' } } })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'comment', visible: true } }])
  })

  it('reject what a banned reader sends, and do not say so', async () => {
    await newsroom.payload.create({ collection: 'readers', data: { email: 'banned@example.org', standing: 'banned' } })
    expect(await after({}, { email: 'banned@example.org' })()).toMatchObject({ answer: { outcome: 'received', status: 'pending' }, comment: { status: 'rejected', decision: { rule: 'banned-reader' } } })
  })

  it('note every rule that spoke, for those who decide', async () => {
    const { comment } = await after({ heldWords: 'casino\n\nbet' }, { email: 'new@example.org', text: `A casino https://a.example https://b.example ${Math.random()}` })()
    expect(comment?.spoken).toMatchObject([{ rule: 'held-words', because: 'On the list of held words: “casino”.' }, { rule: 'links' }, {}, { rule: 'email-unconfirmed' }, { rule: 'first-comment' }, { rule: 'otherwise' }])
    const seen = (await newsroom.rest('GET', `/api/comments/${comment?.id}?depth=0`, { token: moderator.token })).body
    expect(seen.spoken).toHaveLength(6)
    await setRules({ heldWords: '' })
  })

  it('stop a flood from one connection, whatever the email, and one email from anywhere', async () => {
    await setRules({ floodSeconds: 15 })
    const from = (address: string, email: string) => outcome(aReply({ address, email }))
    expect(await from('2001:db8:1:2::1', 'one@example.org')).toMatchObject({ outcome: 'received' })
    expect(await from('2001:db8:1:2::ffff', 'two@example.org')).toMatchObject({ outcome: 'refused', reason: 'too-fast' })
    expect(await from('2001:db8:1:3::1', 'one@example.org')).toMatchObject({ outcome: 'refused', reason: 'too-fast' })
    expect(await from('2001:db8:1:3::1', 'two@example.org')).toMatchObject({ outcome: 'received' })
    await setRules({ floodSeconds: 0, perHour: 1 })
    expect(await from('2001:db8:1:2::2', 'three@example.org')).toMatchObject({ outcome: 'refused', reason: 'too-many' })
    await setRules({ perHour: 30 })
  })

  it('hold the same text from somebody else, under another story, too', async () => {
    const text = `Buy my book ${Math.random()}`
    await outcome(aReply({ text, email: 'one@example.org' }))
    const sent = aReply({ text: text.toUpperCase(), email: 'two@example.org' })
    await outcome(sent)
    const [comment] = await stored(sent.text)
    expect(comment?.spoken).toMatchObject([{ rule: 'repeated' }, {}, {}, {}])
  })

  it('close every thread, or that of an old story', async () => {
    await setRules({ open: false, closedMessage: 'Back on Monday.' })
    expect(await outcome(aReply())).toEqual({ outcome: 'refused', reason: 'comments-closed', message: 'Back on Monday.' })
    await setRules({ open: true, closesOld: true, closeAfterDays: 1 })
    expect(await outcome(aReply())).toMatchObject({ outcome: 'received' })
    await setRules({ closesOld: false, minLength: 4000 })
    expect(await outcome(aReply())).toMatchObject({ outcome: 'refused', reason: 'text-short' })
    await setRules({ minLength: 1 })
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

  it('is written down for good, with how long the comment had waited', async () => {
    const { id } = await aPending()
    await decide(id, 'approved')
    await decide(id, 'rejected')
    const { docs } = await newsroom.payload.find({ collection: 'decisions', where: { comment: { equals: id } }, sort: 'createdAt', depth: 0 })
    expect(docs).toMatchObject([
      { from: 'pending', to: 'approved', by: 'moderator', who: 'moderator', moderator: moderator.id, article: story.id, waited: expect.any(Number) },
      { from: 'approved', to: 'rejected', waited: null },
    ])
    const change = (method: string) => newsroom.rest(method, `/api/decisions/${docs[0]?.id}`, { body: { who: 'nobody' }, token: moderator.token })
    expect([(await change('PATCH')).status, (await change('DELETE')).status]).toEqual([403, 403])
  })

  it('is made for many at once', async () => {
    const ids = (await Promise.all([aPending(), aPending(), aPending()])).map(({ id }) => id)
    const { status, body } = await newsroom.rest('PATCH', `/api/comments?depth=0&where[id][in]=${ids.join(',')}`, { body: { status: 'approved' }, token: moderator.token })
    expect([status, body.docs.length, body.errors]).toEqual([200, 3, []])
    expect(await messages(newsroom.payload)).toHaveLength(3)
  })
})

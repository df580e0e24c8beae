import { ownCommentSchema, replyOutcomeSchema, reportOutcomeSchema, type OwnComment } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { until } from '../../testing/until'

let newsroom: Newsroom
let moderator: string
let story: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  moderator = (await aStaff(newsroom)).moderator.token
  const { politics } = await aPaper(newsroom.payload)
  story = (await newsroom.payload.create({ collection: 'articles', data: { headline: 'Open for replies', section: politics, body: aBody('x'), commentPolicy: 'open', _status: 'published' } })).path ?? ''
  await newsroom.payload.updateGlobal({ slug: 'discussion', data: { floodSeconds: 0 } })
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const site = (where: string, body: unknown, key = process.env['SITE_KEY']) => newsroom.rest('POST', `/api/comments/${where}`, { body, headers: { authorization: `Broadsheet-Site ${key}` } })
let written = 0

/** Sends a comment as a reader; by whom, unless it matters, nobody has heard of before. */
async function post(reply: { email?: string; text?: string; trapped?: boolean; parent?: string } = {}) {
  written += 1
  const { body } = await site('reply', { story, parent: null, name: 'Rea Der', email: `reader${written}@example.org`, site: null, text: `Words ${written}`, trapped: false, tookSeconds: null, address: `192.0.2.${written}`, userAgent: null, ...reply })
  const outcome = replyOutcomeSchema.parse(body)
  if (outcome.outcome !== 'received') throw new Error(outcome.reason)
  return outcome.own
}
const own = async (token: string, ask = 'see', text?: string): Promise<OwnComment> => ownCommentSchema.parse((await site('own', { token, do: ask, text })).body)
const idBy = async (token: string) => {
  const seen = await own(token)
  return seen.outcome === 'own' ? seen.comment.id : ''
}
const stored = async (token: string) => newsroom.payload.findByID({ collection: 'comments', id: await idBy(token), depth: 0 })
const decide = (id: string, data: object) => newsroom.rest('PATCH', `/api/comments/${id}?depth=0`, { body: data, token: moderator })
const age = (id: string, minutes: number) => newsroom.payload.update({ collection: 'comments', id, data: { createdAt: new Date(Date.now() - minutes * 60_000).toISOString() }, context: { quietly: true } })

describe('the writer of a comment', () => {
  it('sees it while it waits, and what became of it', async () => {
    const token = await post({ text: 'Mine' })
    expect(await own(token)).toMatchObject({ status: 'pending', comment: { text: 'Mine', name: 'Rea Der' }, changeUntil: expect.any(String), story: { path: story } })
    const id = await idBy(token)
    await decide(id, { status: 'approved' })
    expect(await own(token)).toMatchObject({ status: 'approved' })
    await newsroom.payload.update({ collection: 'comments', id, data: { status: 'rejected', decision: { by: 'moderator', reason: 'off-topic' } } })
    expect(await own(token)).toMatchObject({ status: 'rejected', told: 'It is not about the story.', changeUntil: null })
  })

  it('is not told that a rule took it for spam', async () => {
    expect(await own(await post({ trapped: true }))).toMatchObject({ status: 'pending', told: null })
  })

  it('changes it, and it is judged anew', async () => {
    const token = await post()
    await decide(await idBy(token), { status: 'approved' })
    await clearMessages(newsroom.payload)
    expect(await own(token, 'change', ' Better words. ')).toMatchObject({ done: 'changed', status: 'pending', comment: { text: 'Better words.' } })
    expect(await stored(token)).toMatchObject({ text: 'Better words.', editedAt: expect.any(String), decision: { by: 'rule', rule: 'email-unconfirmed' } })
    expect(await messages(newsroom.payload)).toMatchObject([{ urgent: true, change: { kind: 'comment', visible: false } }])
  })

  it.each([
    ['nothing', '  ', 'text-missing'],
    ['too much', 'x'.repeat(5001), 'text-over'],
  ])('is told why %s is not taken, and the comment stays', async (_what, text, fault) => {
    const token = await post({ text: `Stays ${fault}` })
    expect(await own(token, 'change', text)).toMatchObject({ fault, done: null, comment: { text: `Stays ${fault}` } })
  })

  it('changes nothing after five minutes, nor after a moderator said no', async () => {
    const late = await post()
    await age(await idBy(late), 6)
    expect(await own(late, 'change', 'Too late')).toMatchObject({ fault: 'late', changeUntil: null })
    expect(await own(late, 'remove')).toMatchObject({ outcome: 'own', fault: 'late' })
    const decided = await post()
    await decide(await idBy(decided), { status: 'rejected' })
    expect(await own(decided, 'change', 'But still')).toMatchObject({ fault: 'decided' })
  })

  it('removes it; what answered it moves up and is not torn out of its thread', async () => {
    const top = await idBy(await post())
    await decide(top, { status: 'approved' })
    const token = await post({ parent: top })
    const middle = await idBy(token)
    await decide(middle, { status: 'approved' })
    const answer = await post({ parent: middle })
    expect(await own(token, 'remove')).toEqual({ outcome: 'removed', story: { path: story, headline: 'Open for replies', language: null } })
    expect(await own(token)).toEqual({ outcome: 'gone' })
    expect((await stored(answer)).parent).toBe(top)
  })

  it('is known by a token that nobody can make up', async () => {
    const [claim = ''] = (await post()).split('.')
    for (const token of ['x', `${claim}.${'0'.repeat(64)}`, claim, `${claim}.`, '.']) expect(await own(token)).toEqual({ outcome: 'gone' })
    expect((await site('own', { token: 'x', do: 'see' }, 'y'.repeat(48))).status).toBe(403)
    expect((await site('own', { token: 'x', do: 'approve' })).status).toBe(400)
  })
})

describe('an email', () => {
  const mails = () => {
    const folder = path.join(newsroom.dataDir, 'outbox')
    return readdirSync(folder).sort().map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/=\r\n/g, '').replace(/=3D/g, '='))
  }
  const mailTo = async (email: string) => {
    let found: string[] = []
    await until(async () => (found = mails().filter((mail) => mail.includes(`To: ${email}`))).length > 0)
    return found
  }

  it('is confirmed by the link of a mail, with its button, once; what waited for it alone appears', async () => {
    const email = 'steady@example.org'
    const first = await post({ email })
    await decide(await idBy(first), { status: 'approved' })
    const waiting = await post({ email, text: 'The secret text' })
    const [mail = '', ...more] = await mailTo(email)
    expect(more).toEqual([])
    expect(mail).not.toContain('secret text')
    const token = /\/c\/([\w.-]+)/.exec(mail)?.[1] ?? ''
    // a program that follows links confirms nothing
    expect(await own(token)).toMatchObject({ outcome: 'confirm', confirmed: false })
    expect(await own(waiting)).toMatchObject({ status: 'pending' })
    await clearMessages(newsroom.payload)
    expect(await own(token, 'confirm')).toMatchObject({ outcome: 'confirm', confirmed: true })
    expect(await own(waiting)).toMatchObject({ status: 'approved' })
    expect(await stored(waiting)).toMatchObject({ decision: { rule: 'trusted-reader' } })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'comment', visible: true } }])
    expect(await own(await post({ email }))).toMatchObject({ status: 'approved' })
    expect(await own(token, 'confirm')).toMatchObject({ confirmed: true })
  })

  it('is not confirmed by the link of whoever sent the comment', async () => {
    const token = await post({ email: 'borrowed@example.org' })
    expect(await own(token, 'confirm')).toMatchObject({ outcome: 'own' })
    const { docs } = await newsroom.payload.find({ collection: 'readers', where: { email: { equals: 'borrowed@example.org' } } })
    expect(docs.map(({ verifiedAt }) => verifiedAt ?? 'not confirmed')).toEqual(['not confirmed'])
  })
})

describe('a report', () => {
  const report = async (comment: string, address: string | null = '198.51.100.1') => reportOutcomeSchema.parse((await site('report', { comment, reason: 'abusive', text: 'See line two', address })).body).outcome

  it('is counted once for each reader, and only of what is shown', async () => {
    const id = await idBy(await post())
    expect(await report(id)).toBe('gone')
    await decide(id, { status: 'approved' })
    await clearMessages(newsroom.payload)
    expect([await report(id), await report(id), await report(id, '198.51.100.2')]).toEqual(['received', 'received', 'received'])
    expect(await newsroom.payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({ reportCount: 2, status: 'approved' })
    const seen = await newsroom.rest('GET', `/api/reports?depth=0&where[comment][equals]=${id}`, { token: moderator })
    expect(seen.body.docs).toMatchObject([{ reason: 'abusive', text: 'See line two' }, { reason: 'abusive' }])
    expect(seen.text).not.toMatch(/addressHash|fingerprint/)
    expect(await report('no-such-comment')).toBe('gone')
  })

  it('is not taken without end from one connection, nor from anybody but the site', async () => {
    const ids = await Promise.all(Array.from({ length: 21 }, async () => (await newsroom.payload.create({ collection: 'comments', data: { article: (await newsroom.payload.find({ collection: 'articles', limit: 1 })).docs[0]?.id ?? '', name: 'x', email: 'x@example.org', text: 'x', status: 'approved' } })).id))
    const outcomes = []
    for (const id of ids) outcomes.push(await report(id, '203.0.113.9'))
    expect(outcomes.filter((outcome) => outcome === 'received')).toHaveLength(20)
    expect(outcomes.at(-1)).toBe('too-many')
    expect((await site('report', { comment: ids[0], reason: 'abusive', text: '', address: null }, 'y'.repeat(48))).status).toBe(403)
    expect((await site('report', { comment: ids[0], reason: 'boring', text: '', address: null })).status).toBe(400)
  })
})

import type { CommentStatus } from '@broadsheet/contract'
import { staffRoles } from '@broadsheet/newsroom'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Comment } from '../payload-types'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { watchDatabase } from '../testing/watchDatabase'
import { deskPageSchema } from './deskShapes'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let story: { id: string; path: string }
let count = 0

const aStory = async (headline: string, more: object = {}) => {
  const { politics, courts, harbour } = paper
  const { id, path } = await newsroom.payload.create({ collection: 'articles', data: { headline, standfirst: 'What it is about.', section: politics, topics: [courts, harbour], body: aBody('x'), commentPolicy: 'open', _status: 'published', ...more } })
  return { id, path: path ?? '' }
}
let paper: Awaited<ReturnType<typeof aPaper>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
  story = await aStory('Much discussed')
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  await newsroom.payload.delete({ collection: 'comments', where: { id: { exists: true } }, context: { quietly: true } })
  await clearMessages(newsroom.payload)
})

const start = Date.UTC(2026, 0, 1)
const aComment = async (more: Partial<Comment> = {}) => {
  count += 1
  const data = { article: story.id, name: 'Rea Der', email: `reader${count}@example.org`, text: `Words ${count}`, status: 'pending' as const, createdAt: new Date(start + count * 60_000).toISOString(), ...more }
  return newsroom.payload.create({ collection: 'comments', data, depth: 0, context: { quietly: true } })
}
const stored = (id: string) => newsroom.payload.findByID({ collection: 'comments', id, depth: 0 })
const aReport = async (comment: string, reason: 'offensive' | 'spam' = 'offensive') => {
  const { reportCount } = await stored(comment)
  await newsroom.payload.create({ collection: 'reports', data: { comment, reason, text: 'Rude.', fingerprint: `${(count += 1)}` } })
  await newsroom.payload.db.updateOne({ collection: 'comments', id: comment, data: { reportCount: (reportCount ?? 0) + 1 } })
}
const ask = (method: string, path: string, body?: unknown, token: string | undefined = staff.moderator.token) => newsroom.rest(method, `/api${path}`, { ...(body === undefined ? {} : { body }), ...(token === '' ? {} : { token }) })
const desk = async (query: string, token = staff.moderator.token) => deskPageSchema.parse((await ask('GET', `/comments/desk?${query}`, undefined, token)).body)
const decide = (id: string, to: CommentStatus, more: object = {}, token = staff.moderator.token) => ask('POST', '/comments/decide', { id, from: 'pending', to, ...more }, token)
const takeBack = (comments: string[], token = staff.moderator.token) => ask('POST', '/comments/take-back', { comments }, token)
const logOf = async (comment: string) => (await newsroom.payload.find({ collection: 'decisions', where: { comment: { equals: comment } }, sort: 'createdAt', depth: 0 })).docs

describe('what the desk asks', () => {
  const requests: [string, string, object | undefined, readonly string[]][] = [
    ['GET', '/comments/desk?queue=pending', undefined, ['admin', 'editor', 'moderator']],
    ['GET', '/comments/desk/counts', undefined, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/decide', { id: 'nothing', from: 'pending', to: 'approved' }, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/decide-many', { queue: 'pending', to: 'approved', count: 1 }, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/take-back', { comments: ['nothing'] }, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/lock', { id: 'nothing', locked: true }, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/feature', { id: 'nothing', featured: true }, ['admin', 'editor', 'moderator']],
    ['POST', '/comments/close-story', { story: 'nothing', policy: 'closed' }, ['admin', 'editor', 'moderator']],
    ['POST', '/readers/judge', { comment: 'nothing', standing: 'banned' }, ['admin', 'moderator']],
  ]

  it.each(requests)('%s %s is answered to those who may alone', async (method, path, body, allowed) => {
    const statuses = await Promise.all([...staffRoles, 'visitor' as const].map(async (role) => [role, (await ask(method, path, body, role === 'visitor' ? '' : staff[role].token)).status] as const))
    expect(statuses.filter(([, status]) => status !== 403).map(([role]) => role)).toEqual(allowed)
    expect(statuses.every(([, status]) => status < 500)).toBe(true)
  })

  it.each(requests.filter(([method]) => method === 'POST'))('%s %s says 400 to anything else', async (method, path) => {
    expect((await ask(method, path, { nonsense: true })).status).toBe(400)
  })

  it('is refused for a pile that is not there', async () => {
    expect((await ask('GET', '/comments/desk?queue=elsewhere')).status).toBe(400)
  })
})

describe('a pile', () => {
  it('is gone through from the oldest on, without gap or repetition, whatever leaves it meanwhile', async () => {
    const createdAt = new Date(start).toISOString()
    for (let index = 0; index < 7; index += 1) await aComment(index < 4 ? { createdAt } : {})
    const first = await desk('limit=3')
    expect([first.counts.pending, first.total, first.comments.length]).toEqual([7, 7, 3])
    for (const { id } of first.comments) await decide(id, 'approved')
    const second = await desk(`limit=3&after=${first.after}`)
    const third = await desk(`limit=3&after=${second.after}`)
    const seen = [first, second, third].flatMap(({ comments }) => comments)
    expect([new Set(seen.map(({ id }) => id)).size, third.after]).toEqual([7, null])
    expect(seen.map((comment) => comment.createdAt)).toEqual(seen.map((comment) => comment.createdAt).sort())
    expect((await desk('queue=approved')).comments.map(({ createdAt: at }) => at)).toEqual([createdAt, createdAt, createdAt])
  })

  it('holds what it should, and says how many', async () => {
    await aComment()
    const reported = await aComment({ status: 'approved', decision: { by: 'moderator' } })
    await aReport(reported.id)
    const now = new Date().toISOString()
    const unread = await aComment({ status: 'approved', createdAt: now, decision: { by: 'rule', rule: 'trusted-reader', because: 'x' } })
    await aComment({ status: 'approved', decision: { by: 'rule', rule: 'trusted-reader', because: 'x' } })
    await aComment({ status: 'spam' })
    await aComment({ status: 'rejected' })
    const { counts } = await desk('')
    expect(counts).toEqual({ pending: 1, reported: 1, unmoderated: 1, spam: 1, rejected: 1, approved: 3 })
    expect((await ask('GET', '/comments/desk/counts')).body).toEqual(counts)
    expect((await desk('queue=reported')).comments.map(({ id }) => id)).toEqual([reported.id])
    expect((await desk('queue=unmoderated')).comments).toMatchObject([{ id: unread.id, unmoderated: true }])
  })

  it('is searched, by email for those alone who may know it', async () => {
    const { id } = await aComment({ text: 'A tale of lighthouses', email: 'keeper@lighthouse.example' })
    await aComment()
    expect((await desk('search=lighthouses')).comments.map((comment) => comment.id)).toEqual([id])
    expect(await desk('search=keeper@lighthouse')).toMatchObject({ total: 1, counts: { pending: 2 } })
    expect(await desk('search=keeper@lighthouse', staff.editor.token)).toMatchObject({ total: 0, comments: [] })
  })

  it('tells of each comment all that is known', async () => {
    const email = 'known@example.org'
    const parent = await aComment({ status: 'approved', name: 'Ann Swered', text: 'What she said.' })
    for (const status of ['approved', 'approved', 'rejected', 'spam', 'pending', 'approved'] as const) await aComment({ status, email })
    await newsroom.payload.create({ collection: 'readers', data: { email, standing: 'held', verifiedAt: new Date().toISOString() } })
    const spoken = [
      { rule: 'held-words', wanted: 'pending', because: 'On the list of held words: “cheap”, “pills”.' },
      { rule: 'links', wanted: 'pending', because: 'It has 3 links, and from 2 on a moderator looks.' },
    ]
    const { id } = await aComment({ email, parent: parent.id, text: 'Cheap pills', site: 'https://rea.example', spoken, decision: { by: 'rule', rule: 'held-words', because: 'x' }, spamScore: 0.7, spamBecause: ['pills'] })
    await aReport(id, 'spam')
    const { comments } = await desk('limit=50')
    expect(comments.find((comment) => comment.id === id)).toMatchObject({
      email,
      story: { headline: 'Much discussed', standfirst: 'What it is about.', href: `http://localhost:3000/${story.path}#comments`, commentPolicy: 'open' },
      parent: { name: 'Ann Swered', text: 'What she said.', status: 'approved' },
      reader: { standing: 'held', verified: true, complete: true, counts: { approved: 3, rejected: 1, spam: 1, pending: 1 }, last: [{ status: 'approved' }, { status: 'pending' }, { status: 'spam' }, { status: 'rejected' }, { status: 'approved' }] },
      spoken: spoken.map(({ rule, because }) => ({ rule, because })),
      words: ['cheap', 'pills'],
      spam: { score: 0.7, because: ['pills'] },
      reports: [{ reason: 'spam', text: 'Rude.' }],
      decisions: [{ by: 'rule', to: 'pending' }],
    })
    const asEditor = await ask('GET', '/comments/desk?limit=50', undefined, staff.editor.token)
    expect(asEditor.text).not.toContain(email)
  })

  it('says nothing of a story that readers cannot see', async () => {
    const secret = await aStory('Not in the paper yet')
    const { id } = await aComment({ article: secret.id })
    await newsroom.payload.update({ collection: 'articles', id: secret.id, data: { _status: 'draft' } })
    const { text } = await ask('GET', '/comments/desk')
    expect(text).toContain(id)
    expect(text).not.toContain('Not in the paper')
  })

  it('takes no more questions for many comments than for one', async () => {
    for (let index = 0; index < 12; index += 1) await aComment({ parent: (await aComment({ status: 'approved' })).id })
    const watched = watchDatabase(newsroom)
    const questions = async (limit: number) => {
      watched()
      await desk(`limit=${limit}`)
      return watched().calls.length
    }
    expect(await questions(12)).toBe(await questions(1))
  })
})

describe('a decision at the desk', () => {
  it('is carried out, told to the site and written down, with its reason', async () => {
    const { id } = await aComment()
    expect((await decide(id, 'rejected', { reason: 'hate' })).status).toBe(200)
    expect(await stored(id)).toMatchObject({ status: 'rejected', decision: { by: 'moderator', moderator: staff.moderator.id, reason: 'hate' } })
    expect(await logOf(id)).toMatchObject([{ from: 'pending', to: 'rejected', reason: 'hate', who: 'moderator', waited: expect.any(Number) }])
    await decide(id, 'approved', { from: 'rejected', reason: 'hate' })
    expect(await stored(id)).toMatchObject({ status: 'approved', decision: { reason: null } })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'comment', id, visible: true } }])
  })

  it('of twenty at once is taken once, and the others are told by whom', async () => {
    const { id } = await aComment()
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => decide(id, index % 2 === 0 ? 'approved' : 'rejected', {}, index % 3 === 0 ? staff.editor.token : staff.moderator.token)))
    const { status, decision } = await stored(id)
    const who = decision?.moderator === staff.editor.id ? 'editor' : 'moderator'
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const told = answers.filter((answer) => answer.status === 409)
    expect(told).toHaveLength(19)
    for (const { body } of told) {
      expect(body.decided).toMatchObject({ who, to: status })
      expect(body.errors[0].message).toMatch(new RegExp(`^${who} (approved|rejected) it at \\d\\d:\\d\\d UTC\\.$`))
    }
    expect(await logOf(id)).toHaveLength(1)
    // more rounds, since a race is seldom lost twice in the same way
    for (let round = 0; round < 4; round += 1) {
      const again = await aComment()
      const statuses = await Promise.all(Array.from({ length: 4 }, async () => (await decide(again.id, 'spam')).status))
      expect(statuses.sort()).toEqual([200, 409, 409, 409])
    }
  })

  it('that leaves it as it is answers the reports, once', async () => {
    const { id } = await aComment({ status: 'approved', decision: { by: 'rule', rule: 'trusted-reader', because: 'x' } })
    await aReport(id)
    await aReport(id, 'spam')
    const answers = await Promise.all(Array.from({ length: 4 }, () => decide(id, 'approved', { from: 'approved' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await stored(id)).toMatchObject({ status: 'approved', reportCount: 0, decision: { by: 'moderator' } })
    const open = await newsroom.payload.count({ collection: 'reports', where: { and: [{ comment: { equals: id } }, { settledAt: { exists: false } }] } })
    expect(open.totalDocs).toBe(0)
  })

  it('on a text that its writer has changed since is not taken', async () => {
    const { id } = await aComment({ editedAt: '2026-01-02T00:00:00.000Z' })
    expect((await decide(id, 'approved', { editedAt: null })).body).toMatchObject({ changed: true })
    expect((await decide(id, 'approved', { editedAt: '2026-01-02T00:00:00.000Z' })).status).toBe(200)
  })

  it('on a comment that is gone says so', async () => {
    expect((await decide('87a7e1b3-8954-43f1-9be3-e49abb3e5d24', 'approved')).status).toBe(404)
  })
})

describe('a decision that is taken back', () => {
  it('leaves everything as it was, and stays in the log', async () => {
    const { id } = await aComment({ decision: { by: 'rule', rule: 'links', because: 'It has 3 links.' } })
    await decide(id, 'rejected', { reason: 'hate' })
    expect((await takeBack([id])).body).toEqual({ takenBack: [id] })
    expect(await stored(id)).toMatchObject({ status: 'pending', decision: { by: 'rule', rule: 'links', because: 'It has 3 links.', moderator: null, reason: null } })
    expect(await logOf(id)).toMatchObject([{ by: 'rule' }, { to: 'rejected' }, { from: 'rejected', to: 'pending', by: 'moderator', who: 'moderator', because: 'Taken back.', reason: null }])
    expect((await takeBack([id])).body).toEqual({ takenBack: [] })
    expect((await decide(id, 'approved')).status).toBe(200)
  })

  it('brings the reports back, and the pile of what nobody has read', async () => {
    const { id } = await aComment({ status: 'approved', createdAt: new Date().toISOString(), decision: { by: 'rule', rule: 'trusted-reader', because: 'x' } })
    await aReport(id)
    await decide(id, 'spam', { from: 'approved' })
    expect((await desk('')).counts).toMatchObject({ reported: 0, unmoderated: 0 })
    await takeBack([id])
    expect(await desk('queue=reported')).toMatchObject({ counts: { reported: 1, unmoderated: 1 }, comments: [{ id, status: 'approved', reports: [{ reason: 'offensive' }] }] })
    await decide(id, 'approved', { from: 'approved' })
    await takeBack([id])
    expect((await desk('')).counts).toMatchObject({ reported: 1, unmoderated: 1 })
  })

  it('is nobody else’s', async () => {
    const { id } = await aComment()
    await decide(id, 'approved', {}, staff.editor.token)
    expect((await takeBack([id])).body).toEqual({ takenBack: [] })
    expect((await stored(id)).status).toBe('approved')
  })
})

describe('one decision for all', () => {
  const decideMany = (body: object, token = staff.moderator.token) => ask('POST', '/comments/decide-many', { queue: 'pending', ...body }, token)

  it('decides the oldest, and no more than were agreed to', async () => {
    const ids: string[] = []
    for (let index = 0; index < 25; index += 1) ids.push((await aComment()).id)
    const { body } = await decideMany({ to: 'rejected', reason: 'off-topic', count: 23 })
    expect(body.decided).toEqual(ids.slice(0, 23))
    expect((await desk('')).counts).toMatchObject({ pending: 2, rejected: 23 })
    expect(await stored(ids[0] ?? '')).toMatchObject({ decision: { reason: 'off-topic' } })
    expect((await takeBack(body.decided)).body.takenBack).toHaveLength(23)
    expect((await desk('')).counts).toMatchObject({ pending: 25, rejected: 0 })
  })

  it('decides what was searched for alone', async () => {
    const { id } = await aComment({ text: 'Buy lighthouses' })
    await aComment()
    expect((await decideMany({ search: 'lighthouses', to: 'spam', count: 5 })).body).toEqual({ decided: [id] })
  })

  it('of two at once decides nothing twice', async () => {
    for (let index = 0; index < 12; index += 1) await aComment()
    const answers = await Promise.all([decideMany({ to: 'approved', count: 12 }), decideMany({ to: 'approved', count: 12 }, staff.editor.token)])
    expect(answers.flatMap(({ body }) => body.decided)).toHaveLength(12)
    expect(await messages(newsroom.payload)).toHaveLength(12)
  })
})

describe('a reader', () => {
  const judge = (comment: string, standing: string, more: object = {}) => ask('POST', '/readers/judge', { comment, standing, ...more })
  const readersWith = async (email: string) => (await newsroom.payload.find({ collection: 'readers', where: { email: { equals: email } } })).docs

  it('is held or banned once for all, by whom and when, and let off again', async () => {
    const { id, email } = await aComment()
    expect((await judge(id, 'held')).body).toEqual({ before: 'none', rejected: [] })
    expect((await judge(id, 'banned')).body).toEqual({ before: 'held', rejected: [] })
    expect(await readersWith(email)).toMatchObject([{ standing: 'banned', standingBy: 'moderator', standingSince: expect.any(String) }])
    expect((await judge(id, 'none')).body).toEqual({ before: 'banned', rejected: [] })
    expect((await judge('87a7e1b3-8954-43f1-9be3-e49abb3e5d24', 'held')).status).toBe(404)
  })

  it('is banned once by five at once', async () => {
    const { id, email } = await aComment()
    const answers = await Promise.all(Array.from({ length: 5 }, () => judge(id, 'banned')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await readersWith(email)).toHaveLength(1)
  })

  it.each([['nothing', []], ['waiting', ['pending']], ['everything', ['pending', 'approved']]])('is banned with %s that they wrote', async (reject, gone) => {
    const email = `banned.${reject}@example.org`
    const theirs = await Promise.all((['pending', 'approved', 'spam'] as const).map(async (status) => ({ status, id: (await aComment({ status, email })).id })))
    const other = await aComment()
    const { body } = await judge(theirs[0]?.id ?? '', 'banned', { reject })
    expect(new Set(body.rejected)).toEqual(new Set(theirs.filter(({ status }) => gone.includes(status)).map(({ id }) => id)))
    expect((await stored(other.id)).status).toBe('pending')
    if (body.rejected.length > 0) await takeBack(body.rejected)
    expect(await Promise.all(theirs.map(async ({ id }) => (await stored(id)).status))).toEqual(['pending', 'approved', 'spam'])
  })
})

describe('beside decisions', () => {
  it.each([['lock', { locked: true }], ['feature', { featured: true }]])('%s is set, and the page of the comment renewed', async (path, data) => {
    const { id } = await aComment({ status: 'approved' })
    expect((await ask('POST', `/comments/${path}`, { id, ...data })).status).toBe(200)
    expect(await stored(id)).toMatchObject(data)
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'comment', id, visible: true } }])
    expect(await logOf(id)).toEqual([])
  })

  it('a thread is closed by a moderator, with nothing else of its story changed', async () => {
    const { id, path } = await aStory('To be closed')
    const { _status, updatedAt, ...before } = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })
    await newsroom.payload.update({ collection: 'articles', id, draft: true, data: { headline: 'To be closed, rewritten', _status: 'draft' } })
    await clearMessages(newsroom.payload)
    expect((await ask('POST', '/comments/close-story', { story: id, policy: 'closed' })).body).toEqual({ policy: 'closed' })

    expect(await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })).toEqual({ ...before, _status, updatedAt, commentPolicy: 'closed' })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { kind: 'article', id, before: { path }, after: { path } } }])
    const { docs } = await newsroom.payload.find({ collection: 'audit', where: { subjectId: { equals: id } }, sort: '-createdAt', limit: 1 })
    expect(docs[0]?.sentence).toBe('moderator closed the comments on the story “To be closed”.')

    const draft = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
    expect(draft).toMatchObject({ headline: 'To be closed, rewritten', commentPolicy: 'closed', topics: [paper.courts, paper.harbour] })
    const save = (base: string) => ask('PATCH', `/articles/${id}?depth=0`, { headline: 'Finished', commentPolicy: 'open', _status: 'published', updatedAt: base }, staff.editor.token)
    expect((await save(updatedAt)).status).toBe(409)
    const { headline: _, ...rest } = draft
    expect((await ask('PATCH', `/articles/${id}?depth=0`, { headline: 'Finished', commentPolicy: rest.commentPolicy, _status: 'published', updatedAt: rest.updatedAt }, staff.editor.token)).body.doc).toMatchObject({ headline: 'Finished', commentPolicy: 'closed' })
  })

  it('a thread is closed once, opened again, and not found under what readers cannot see', async () => {
    const { id } = await aStory('Opened again')
    const set = (policy: string) => ask('POST', '/comments/close-story', { story: id, policy })
    await set('closed')
    await clearMessages(newsroom.payload)
    expect([(await set('closed')).status, await messages(newsroom.payload)]).toEqual([200, []])
    await set('open')
    expect((await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })).commentPolicy).toBe('open')
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect((await set('closed')).status).toBe(404)
  })

  it('comments on the whole site are closed by a moderator, with words', async () => {
    const set = (data: object, token: string) => ask('POST', '/globals/discussion', data, token)
    expect((await set({ open: false, closedMessage: 'Back on Monday.' }, staff.editor.token)).status).toBe(403)
    expect((await set({ open: false, closedMessage: 'Back on Monday.' }, staff.moderator.token)).status).toBe(200)
    expect(await newsroom.payload.findGlobal({ slug: 'discussion' })).toMatchObject({ open: false, closedMessage: 'Back on Monday.' })
    await set({ open: true }, staff.moderator.token)
  })
})

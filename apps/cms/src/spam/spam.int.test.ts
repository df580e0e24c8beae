import { everyComment, learn, spamFeatures, spamScore, spamThresholds, startingModel } from '@broadsheet/newsroom'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { addToCounts } from '../database/addToCounts'
import { aBody, aPaper, aStaff } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { watchDatabase } from '../testing/watchDatabase'
import { countLessons } from './countLessons'
import { learnDecision } from './learnDecision'
import { readSpamCounts } from './readSpamCounts'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let story: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  const { politics } = await aPaper(newsroom.payload)
  story = (await newsroom.payload.create({ collection: 'articles', data: { headline: 'Much discussed', section: politics, body: aBody('x'), commentPolicy: 'open', _status: 'published' } })).id
})
afterAll(async () => {
  await countLessons(newsroom.payload)
  await newsroom.close()
})

const request = () => createLocalReq({}, newsroom.payload)
const forget = (token = staff.admin.token) => newsroom.rest('POST', '/api/comments/forget-spam-training', { token })
beforeEach(async () => {
  await countLessons(newsroom.payload)
  await forget()
})

const aPending = async (text: string) => (await newsroom.payload.create({ collection: 'comments', data: { article: story, name: 'Ann', email: 'a@example.org', text, status: 'pending' } })).id
const decide = (id: string, status: string) => newsroom.rest('PATCH', `/api/comments/${id}?depth=0`, { body: { status }, token: staff.moderator.token })
/** The counts of a word, and of all comments, once all lessons are counted. */
async function counted(word: string) {
  await countLessons(newsroom.payload)
  const { total, of } = await readSpamCounts(await request(), [`word:${word}`])
  return { total, word: of.get(`word:${word}`) ?? null }
}
const rows = async () => (await newsroom.payload.count({ collection: 'spam-words' })).totalDocs
const lessons = async () => (await newsroom.payload.count({ collection: 'spam-lessons' })).totalDocs

describe('a decision of a moderator', () => {
  it.each([
    ['spam', { spam: 1, ham: 0 }],
    ['approved', { spam: 0, ham: 1 }],
    ['rejected', null],
  ])('that says %s teaches %j', async (status, expected) => {
    await decide(await aPending('Harbourwards!'), status)
    expect(await counted('harbourwards')).toEqual({ total: expected ?? { spam: 0, ham: 0 }, word: expected })
  })

  it('is learned once, and moves the counts when it changes', async () => {
    const id = await aPending('Lighthouse')
    await decide(id, 'approved')
    await decide(id, 'approved')
    expect(await counted('lighthouse')).toEqual({ total: { spam: 0, ham: 1 }, word: { spam: 0, ham: 1 } })
    await decide(id, 'spam')
    expect(await counted('lighthouse')).toEqual({ total: { spam: 1, ham: 0 }, word: { spam: 1, ham: 0 } })
    await decide(id, 'rejected')
    expect(await counted('lighthouse')).toEqual({ total: { spam: 0, ham: 0 }, word: { spam: 0, ham: 0 } })
    await decide(id, 'spam')
    expect(await counted('lighthouse')).toEqual({ total: { spam: 1, ham: 0 }, word: { spam: 1, ham: 0 } })
  })

  it('is learned of many comments that are decided at once', async () => {
    const ids = await Promise.all([1, 2, 3].map((number) => aPending(`Breakwater ${number}`)))
    await newsroom.rest('PATCH', `/api/comments?depth=0&where[id][in]=${ids.join(',')}`, { body: { status: 'approved' }, token: staff.moderator.token })
    expect(await counted('breakwater')).toMatchObject({ word: { spam: 0, ham: 3 } })
  })

  it('teaches what is found again', async () => {
    const text = 'Miracle seaweed powder at seaweedpowder.top'
    for (let count = 0; count < 6; count += 1) {
      await decide(await aPending(`${text} ${'!'.repeat(count)}`), 'spam')
      await decide(await aPending(`The pier is ${count} years late`), 'approved')
    }
    await countLessons(newsroom.payload)
    const scoreOf = async (said: string) => {
      const features = spamFeatures({ name: 'Ann', site: null, text: said })
      return spamScore({ features, counts: await readSpamCounts(await request(), features), model: startingModel })
    }
    const found = await scoreOf(text)
    expect(found.score).toBeGreaterThan(spamThresholds.hold)
    expect(found.because.join()).toMatch(/seaweed/)
    expect((await scoreOf('I agree about the pier!')).score).toBeLessThan(0.2)
  })

  it('keeps to itself what it has taught', async () => {
    const id = await aPending('Undertow')
    await decide(id, 'approved')
    expect((await newsroom.rest('GET', `/api/comments/${id}`, { token: staff.moderator.token })).body.learned).toBeUndefined()
    expect((await newsroom.rest('GET', '/api/spam-words', { token: staff.admin.token })).status).toBe(403)
    expect((await newsroom.rest('GET', '/api/spam-lessons', { token: staff.admin.token })).status).toBe(403)
  })

  it('teaches nothing where no moderator has made it', async () => {
    const id = await aPending('Flotsam')
    await newsroom.payload.update({ collection: 'comments', id, data: { status: 'spam' } })
    await newsroom.payload.create({ collection: 'comments', data: { article: story, name: 'x', email: 'x@example.org', text: 'Flotsam', status: 'spam' } })
    expect(await counted('flotsam')).toMatchObject({ word: null })
  })
})

describe('learnDecision', () => {
  const comment = { name: 'Ann', site: null, text: 'Driftwood' }

  it('learns in the transaction, and is undone with it', async () => {
    const req = await request()
    await initTransaction(req)
    expect(await learnDecision(req, comment, 'spam')).toMatchObject({ as: 'spam' })
    await killTransaction(req)
    expect(await lessons()).toBe(0)
    expect(await counted('driftwood')).toMatchObject({ word: null })

    await initTransaction(req)
    await learnDecision(req, comment, 'spam')
    await commitTransaction(req)
    expect(await counted('driftwood')).toMatchObject({ word: { spam: 1, ham: 0 } })
    expect(await lessons()).toBe(0)
  })

  it('counts without being asked, once it is committed', async () => {
    const req = await request()
    await initTransaction(req)
    await learnDecision(req, { ...comment, text: 'Jetsam' }, 'spam')
    await commitTransaction(req)
    const deadline = Date.now() + 10_000
    while ((await lessons()) > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await readSpamCounts(req, ['word:jetsam'])).of.get('word:jetsam')).toEqual({ spam: 1, ham: 0 })
  })

  it('loses no count when many decisions are made at once', async () => {
    const ids: string[] = []
    for (let index = 0; index < 20; index += 1) ids.push(await aPending(`Undercurrent number ${index}`))
    const answers = await Promise.all(ids.map((id, index) => decide(id, index % 2 === 0 ? 'spam' : 'approved')))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
    expect(await counted('undercurrent')).toEqual({ total: { spam: 10, ham: 10 }, word: { spam: 10, ham: 10 } })
    expect(await lessons()).toBe(0)
  })

  it('is counted in few queries, however much is said', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `word${index % 300}ness`).join(' ')
    const watched = watchDatabase(newsroom)
    const req = await request()
    await initTransaction(req)
    await learnDecision(req, { ...comment, text: long }, 'spam')
    await commitTransaction(req)
    await countLessons(newsroom.payload)
    const { calls, statements } = watched()
    expect(calls.length).toBeLessThanOrEqual(8)
    expect(statements.length).toBeLessThanOrEqual(12)
    expect(await rows()).toBe(learn({ features: spamFeatures({ ...comment, text: long }), before: null, now: 'spam' }).length)
  })

  it('counts a lesson once, though two count it', async () => {
    const req = await request()
    await newsroom.payload.db.create({ collection: 'spam-lessons', data: { increments: [{ feature: everyComment, spam: 1, ham: 0 }, { feature: 'word:tide', spam: 1, ham: 0 }], training: (await newsroom.payload.find({ collection: 'spam-words' })).docs[0]?.training ?? null }, req })
    // as another process would, which knows nothing of this one
    const elsewhere = Object.create(newsroom.payload) as typeof newsroom.payload
    await Promise.all([countLessons(newsroom.payload), countLessons(elsewhere)])
    expect(await counted('tide')).toEqual({ total: { spam: 1, ham: 0 }, word: { spam: 1, ham: 0 } })
  })
})

describe('addToCounts', () => {
  it('asks for a transaction', async () => {
    await expect(addToCounts(await request(), [{ feature: 'word:x', spam: 1, ham: 0 }])).rejects.toThrow('transaction')
  })
})

describe('forgetting', () => {
  it('empties all that was learned, and is written down', async () => {
    await decide(await aPending('Ebb'), 'spam')
    await decide(await aPending('Flow'), 'approved')
    await countLessons(newsroom.payload)
    expect(await forget()).toMatchObject({ status: 200, body: { forgotten: { spam: 1, ham: 1 } } })
    expect(await rows()).toBe(1)
    expect(await counted('ebb')).toEqual({ total: { spam: 0, ham: 0 }, word: null })
    const { docs } = await newsroom.payload.find({ collection: 'audit', where: { action: { equals: 'spam-training-forgotten' } }, sort: '-createdAt', limit: 1 })
    expect(docs[0]?.sentence).toBe('admin had the spam filter forget all it had learned: 1 spam and 1 approved comments.')
  })

  it('is for admins', async () => {
    for (const role of ['editor', 'moderator', 'reporter'] as const) expect((await forget(staff[role].token)).status).toBe(403)
    expect((await newsroom.rest('POST', '/api/comments/forget-spam-training')).status).toBe(403)
  })

  it('leaves nothing to unlearn of what was learned before', async () => {
    const id = await aPending('Spindrift')
    await decide(id, 'approved')
    await countLessons(newsroom.payload)
    await forget()
    await decide(id, 'spam')
    expect(await counted('spindrift')).toEqual({ total: { spam: 1, ham: 0 }, word: { spam: 1, ham: 0 } })
  })

  it('forgets as well what is not counted yet', async () => {
    const req = await request()
    await initTransaction(req)
    await learnDecision(req, { name: 'Ann', site: null, text: 'Seafoam' }, 'spam')
    await forgetBeside()
    await commitTransaction(req)
    expect(await counted('seafoam')).toMatchObject({ word: null })

    // a decision that was begun before all was forgotten, and is stored after it
    async function forgetBeside() {
      await newsroom.payload.db.updateOne({ collection: 'spam-words', where: { feature: { equals: everyComment } }, data: { training: 'another' }, req })
    }
  })
})

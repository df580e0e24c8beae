import { commentsPageSchema, newestCommentsSchema, pathsAffectedBy, changeSchema, threadsPerPage } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { renewalsOf } from '../../outbox/renewalsOf'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let story: { id: string; path: string }
let quiet: { id: string; path: string }
/** The comments that begin threads, oldest first: one more than a page has. */
const beginnings: string[] = []

const start = Date.UTC(2026, 0, 1)
let minutes = 0
async function say(text: string, more: { parent?: string; status?: 'approved' | 'pending'; article?: string } = {}): Promise<string> {
  minutes += 1
  const createdAt = new Date(start + minutes * 60_000).toISOString()
  const data = { article: story.id, name: 'Rea Der', email: 'rea@example.org', text, status: 'approved' as const, createdAt, ...more }
  return (await newsroom.payload.create({ collection: 'comments', data, context: { quietly: true } })).id
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  const { politics } = await aPaper(newsroom.payload)
  const publish = async (headline: string) => {
    const { id, path } = await newsroom.payload.create({ collection: 'articles', data: { headline, section: politics, body: aBody('x'), commentPolicy: 'open', _status: 'published' } })
    return { id, path: path ?? '' }
  }
  story = await publish('Much discussed')
  quiet = await publish('Little discussed')
  await say('Under the other story.', { article: quiet.id })
  for (let index = 0; index <= threadsPerPage; index += 1) beginnings.push(await say(`Thread ${index}`))
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const ask = (query: string, token?: string) => newsroom.rest('GET', `/api/comments/${query}`, token === undefined ? {} : { token })
const page = async (number: number, token?: string) => commentsPageSchema.parse((await ask(`page?story=${story.id}&page=${number}`, token)).body)
const texts = async (number: number) => (await page(number)).comments.map(({ text }) => text)
const renewed = async () => {
  const paths: string[] = []
  const known: string[] = []
  for (const { change } of await messages(newsroom.payload)) {
    for await (const { renewal } of renewalsOf(newsroom.payload, pathsAffectedBy(changeSchema.parse(change)), null)) {
      paths.push(...renewal.paths)
      known.push(...renewal.known)
    }
  }
  return { paths, known }
}

describe('the comments on a story', () => {
  it('are read by pages of whole threads, oldest first', async () => {
    expect(await texts(1)).toEqual(Array.from({ length: threadsPerPage }, (_, index) => `Thread ${index}`))
    expect(await page(2)).toMatchObject({ comments: [{ id: beginnings[threadsPerPage], text: `Thread ${threadsPerPage}`, parent: null }], total: threadsPerPage + 1, pages: 2 })
    expect(await page(3)).toMatchObject({ comments: [], pages: 2 })
  })

  it('stay where they are when a reply comes, however late', async () => {
    const reply = await say('Late reply', { parent: beginnings[0] ?? '' })
    expect((await texts(1)).slice(0, 3)).toEqual(['Thread 0', 'Late reply', 'Thread 1'])
    expect(await texts(2)).toEqual([`Thread ${threadsPerPage}`])
    await newsroom.payload.delete({ collection: 'comments', id: reply, context: { quietly: true } })
  })

  it('are the same for a moderator, and hold nothing that is not for readers', async () => {
    const pending = await say('Not yet approved', { status: 'pending' })
    const { text } = await ask(`page?story=${story.id}&page=2`, staff.moderator.token)
    expect(text).not.toMatch(/Not yet approved|rea@example|decision|status/)
    expect((await ask(`newest?story=${story.id}`, staff.moderator.token)).text).not.toMatch(/Not yet approved|rea@example/)
    await newsroom.payload.delete({ collection: 'comments', id: pending, context: { quietly: true } })
  })

  it('are none under a story that readers cannot see, or that is not there', async () => {
    await newsroom.payload.update({ collection: 'articles', id: quiet.id, data: { _status: 'draft' } })
    for (const id of [quiet.id, 'nothing', '87a7e1b3-8954-43f1-9be3-e49abb3e5d24']) {
      expect((await ask(`page?story=${id}&page=1`)).body).toEqual({ comments: [], total: 0, pages: 1 })
      expect((await ask(`newest?story=${id}`)).body).toEqual({ comments: [] })
    }
    await newsroom.payload.update({ collection: 'articles', id: quiet.id, data: { _status: 'published' } })
  })

  it.each(['page', 'page?story=x', 'page?story=x&page=0', 'page?story=x&page=one', 'newest', 'page?page=1&story[like]=x'])('are not read by %s', async (query) => {
    expect((await ask(query)).status).toBe(400)
  })

  it('are named newest first, each with its page', async () => {
    const { comments } = newestCommentsSchema.parse((await ask(`newest?story=${story.id}`)).body)
    expect(comments).toHaveLength(50)
    expect(comments.slice(0, 2).map(({ text, page: at }) => [text, at])).toEqual([[`Thread ${threadsPerPage}`, 2], [`Thread ${threadsPerPage - 1}`, 1]])
  })
})

describe('the pages of comments that a change touches', () => {
  const later = (count: number, path = story.path) => Array.from({ length: count }, (_, index) => `/${path}/comments/${index + 2}`)

  it('are all after the first when one is withdrawn, the one that is no more among them', async () => {
    await newsroom.rest('PATCH', `/api/comments/${beginnings[threadsPerPage]}?depth=0`, { body: { status: 'rejected' }, token: staff.moderator.token })
    expect(await page(1)).toMatchObject({ pages: 1 })
    expect(await renewed()).toEqual({ paths: [`/${story.path}`], known: later(1) })
    await newsroom.rest('PATCH', `/api/comments/${beginnings[threadsPerPage]}?depth=0`, { body: { status: 'approved' }, token: staff.moderator.token })
    expect(await page(2)).toMatchObject({ pages: 2 })
  })

  it('are none of a story with few', async () => {
    await newsroom.payload.update({ collection: 'articles', id: quiet.id, data: { standfirst: 'New.' } })
    expect((await renewed()).known.filter((path) => path.includes('/comments/'))).toEqual([])
  })

  it('are those at its old addresses too when a story moves', async () => {
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { slug: 'still-discussed' } })
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { slug: 'much-discussed' } })
    const moved = story.path.replace('much-discussed', 'still-discussed')
    expect((await renewed()).known).toEqual(expect.arrayContaining([...later(1), ...later(1, moved)]))
  })

  it('are those of every story that has any when the paper changes', async () => {
    await newsroom.payload.updateGlobal({ slug: 'site', data: { tagline: 'Much said' } })
    expect((await renewed()).known.filter((path) => path.includes('/comments/'))).toEqual(later(1))
  })

  it('are those of a story that is deleted for good, though its comments are no longer there to be counted', async () => {
    await newsroom.payload.delete({ collection: 'articles', id: story.id })
    expect(await messages(newsroom.payload)).toContainEqual({ urgent: true, change: expect.objectContaining({ kind: 'article', comments: threadsPerPage + 1 }) })
    expect((await renewed()).known).toEqual(expect.arrayContaining(later(1)))
  })
})

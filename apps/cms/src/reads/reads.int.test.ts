import { readsAnswerSchema, readsPath } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

describe('several reads at once', () => {
  let newsroom: Newsroom
  const theSite = () => ({ authorization: `Broadsheet-Site ${process.env['SITE_KEY']}` })
  const read = (reads: unknown, headers: Record<string, string> = theSite()) => newsroom.rest('POST', readsPath, { body: { reads }, headers })

  beforeAll(async () => {
    newsroom = await openNewsroom()
    await newsroom.payload.create({ collection: 'sections', data: { name: 'Harbour', slug: 'harbour', order: 1 } })
    await newsroom.payload.create({ collection: 'users', data: { email: 'ann@example.org', password: 'correct horse battery', name: 'Ann', roles: ['admin'] } })
  })
  afterAll(async () => newsroom.close())

  it('answers each as it would be answered by itself, in order', async () => {
    const reads = ['/api/sections?where[slug][equals]=harbour&depth=0', '/api/globals/site?depth=0', '/api/articles?limit=1&pagination=false', '/api/no-such-thing']
    const { status, body } = await read(reads)
    expect(status).toBe(200)
    const alone = await Promise.all(reads.map((address) => newsroom.rest('GET', address)))
    expect(readsAnswerSchema.parse(body).answers).toEqual(alone.map((answer) => ({ status: answer.status, body: answer.body })))
    expect(body.answers.map((answer: { status: number }) => answer.status)).toEqual([200, 200, 200, 404])
    expect(body.answers[0].body.docs).toMatchObject([{ name: 'Harbour' }])
  })

  it('reads as a visitor whatever the key', async () => {
    const { body } = await read(['/api/users', '/api/outbox', '/api/articles/versions', '/api/comments?where[email][exists]=true'])
    expect(body.answers.map((answer: { status: number }) => answer.status)).toEqual([403, 403, 403, 400])
  })

  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: `Broadsheet-Site ${'x'.repeat(48)}` }],
  ])('is closed to a request with %s', async (_what, headers) => {
    expect((await read(['/api/sections'], headers)).status).toBe(403)
  })

  it.each([['nothing', []], ['what is no list', 'x'], ['itself', [readsPath]], ['another host', ['//elsewhere.example/api/sections']]])('refuses %s', async (_what, reads) => {
    expect((await read(reads)).status).toBe(400)
  })
})

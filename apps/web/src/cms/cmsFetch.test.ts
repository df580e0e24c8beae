import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const requestId = 'test-0123456789'
const request = { name: 'numbers', path: '/api/numbers', query: { limit: 1 }, schema: z.object({ docs: z.array(z.number()) }) }

let answer: RequestListener = (_req, res) => res.end()
const asked: IncomingMessage[] = []
const bodies: string[] = []
const server = createServer((req, res) => {
  asked.push(req)
  void text(req).then((body) => {
    bodies.push(body)
    answer(req, res)
  })
})
const answerWith = (status: number, body: string) => {
  answer = (_req, res) => res.writeHead(status).end(body)
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  Object.assign(process.env, { CMS_URL: `http://localhost:${port}`, SITE_URL: 'http://localhost', SITE_KEY: 'k', CHANGED_SECRET: 's' })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Loaded late, since the settings are read when it is. */
const fetchNumbers = async () => (await import('./cmsFetch')).cmsFetch(request, { requestId })

describe('cmsFetch', () => {
  it('parses the answer and lets the request id travel', async () => {
    answerWith(200, '{"docs":[1]}')
    expect(await fetchNumbers()).toEqual({ docs: [1] })
    expect(asked.at(-1)).toMatchObject({ url: '/api/numbers?limit=1', headers: { 'x-request-id': requestId } })
  })

  it.each([
    ['a field that does not parse', 200, '{"docs":[1,"two"]}', { failure: 'invalid', message: 'numbers (GET /api/numbers): docs.1: Invalid input: expected number, received string' }],
    ['what is no JSON', 200, '<html>', { failure: 'invalid' }],
    ['a refusal', 403, '{"errors":[]}', { failure: 'invalid', message: 'numbers (GET /api/numbers): the newsroom answered 403' }],
    ['a failure', 502, '', { failure: 'down', message: 'numbers (GET /api/numbers): the newsroom answered 502' }],
  ])('names the request and the place of %s', async (_what, status, body, error) => {
    answerWith(status, body)
    await expect(fetchNumbers()).rejects.toMatchObject({ name: 'CmsError', ...error })
  })

  it('sends what is asked for at the same time in one request, and keeps the answers apart', async () => {
    answerWith(200, '{"answers":[{"status":200,"body":{"docs":[1]}},{"status":403,"body":{"errors":[]}},{"status":500,"body":null},{"status":200,"body":{"docs":["x"]}}]}')
    const before = asked.length
    const answers = await Promise.allSettled([fetchNumbers(), fetchNumbers(), fetchNumbers(), fetchNumbers()])
    expect(answers).toMatchObject([
      { value: { docs: [1] } },
      { reason: { failure: 'invalid', message: 'numbers (GET /api/numbers): the newsroom answered 403' } },
      { reason: { failure: 'down', message: 'numbers (GET /api/numbers): the newsroom answered 500' } },
      { reason: { failure: 'invalid', message: expect.stringContaining('docs.0') } },
    ])
    expect(asked).toHaveLength(before + 1)
    expect(asked.at(-1)).toMatchObject({ method: 'POST', url: '/api/reads', headers: { authorization: 'Broadsheet-Site k', 'x-request-id': requestId } })
    expect(JSON.parse(bodies.at(-1) ?? '')).toEqual({ reads: Array(4).fill('/api/numbers?limit=1') })
  })

  it.each([
    ['refuses them all', 403, '{"message":"no"}', 'invalid', 'answered 403'],
    ['answers fewer than were asked', 200, '{"answers":[]}', 'down', 'answered 502'],
    ['answers something else', 200, '{}', 'down', 'answered 502'],
    ['is down', 503, '', 'down', 'answered 503'],
  ])('lets each fail where the newsroom %s', async (_what, status, body, failure, message) => {
    answerWith(status, body)
    const answers = await Promise.allSettled([fetchNumbers(), fetchNumbers()])
    expect(answers).toMatchObject(Array(2).fill({ reason: { failure, message: `numbers (GET /api/numbers): the newsroom ${message}` } }))
  })

  it('says so when there is no answer at all', async () => {
    answer = (req) => void req.socket.destroy()
    await expect(fetchNumbers()).rejects.toMatchObject({ failure: 'down', message: expect.stringContaining('no answer from the newsroom') })
  })
})

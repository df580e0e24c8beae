import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { askNewsroom, refusalIn } from './askNewsroom'

const answer = (status: number, body: string) => jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status }))

afterEach(() => void jest.restoreAllMocks())

describe('askNewsroom', () => {
  it.each<[string, Parameters<typeof askNewsroom>[1], RequestInit]>([
    ['a body', { body: { a: 1 } }, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{"a":1}' }],
    ['nothing', { method: 'GET' }, { method: 'GET', credentials: 'include' }],
  ])('sends %s', async (_what, question, init) => {
    const fetched = answer(200, '{"ok":true}')
    expect(await askNewsroom('/api/x', question)).toEqual({ status: 200, body: { ok: true } })
    expect(fetched).toHaveBeenCalledWith('/api/x', init)
  })

  it('takes what is no JSON for no body, and a broken connection for no answer', async () => {
    answer(502, '<html>')
    expect(await askNewsroom('/api/x')).toEqual({ status: 502, body: null })
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))
    expect(await askNewsroom('/api/x')).toEqual({ status: 0, body: null })
  })
})

describe('refusalIn', () => {
  it.each([
    [403, { errors: [{ message: 'Not allowed.' }, { message: 'Ask an editor.' }] }, 'Not allowed. Ask an editor.'],
    [500, { errors: [] }, 'That did not work.'],
    [502, null, 'That did not work.'],
    [0, null, 'The newsroom did not answer. Check the connection and try again.'],
  ])('of %i with %j', (status, body, sentence) => {
    expect(refusalIn({ status, body }, 'That did not work.')).toBe(sentence)
  })
})

import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { sendDecision, sendDecisions } from './sendDecision'

const url = '/api/comments/c1'
const answer = (status: number, body: unknown) => jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }))
const noAnswer = () => jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))

afterEach(() => void jest.restoreAllMocks())

describe('sendDecision', () => {
  it('patches the status and nothing else', async () => {
    const fetched = answer(200, { doc: { id: 'c1' } })
    expect(await sendDecision(url, 'approved')).toBeNull()
    expect(fetched).toHaveBeenCalledWith(url, expect.objectContaining({ method: 'PATCH', body: '{"status":"approved"}' }))
  })

  it.each([
    [403, { errors: [{ message: 'You are not allowed to perform this action.' }] }, 'You are not allowed to perform this action.'],
    [502, null, 'Something went wrong. Load the page again and see.'],
  ])('passes on why it was refused (%i, %j)', async (status, body, sentence) => {
    answer(status, body)
    expect(await sendDecision(url, 'spam')).toBe(sentence)
  })

  it('says so when there is no answer', async () => {
    noAnswer()
    expect(await sendDecision(url, 'spam')).toContain('did not answer')
  })
})

describe('sendDecisions', () => {
  it.each([
    [200, { docs: [{ id: 'a' }, { id: 'b' }], errors: [] }, { decided: 2, refusals: [] }],
    [400, { docs: [{ id: 'a' }], errors: [{ id: 'b', message: 'It is locked.' }] }, { decided: 1, refusals: ['It is locked.'] }],
    [403, { errors: [{ message: 'Not allowed.' }] }, { decided: 0, refusals: ['Not allowed.'] }],
  ])('counts who took it (%i, %j)', async (status, body, expected) => {
    answer(status, body)
    expect(await sendDecisions(url, 'rejected')).toEqual(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { answerOf } from './previewLinkRequests'

const schema = z.object({ url: z.string() })

describe('answerOf', () => {
  it.each([
    ['what was asked for', 201, { url: 'x' }, { ok: true, value: { url: 'x' } }],
    ['a refusal that says why', 403, { errors: [{ message: 'Only editors may.' }] }, { ok: false, message: 'Only editors may.' }],
    ['a refusal that does not', 403, { errors: [] }, { ok: false, message: 'That did not work. Load the page again and see.' }],
    ['what is no JSON', 502, null, { ok: false, message: 'That did not work. Load the page again and see.' }],
    ['an answer of another shape', 200, { address: 'x' }, { ok: false, message: 'That did not work. Load the page again and see.' }],
  ])('reads %s', (_what, status, body, expected) => {
    expect(answerOf({ status, body }, schema)).toEqual(expected)
  })
})

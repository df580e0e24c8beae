import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { answerOf } from './previewLinkRequests'

const schema = z.object({ url: z.string() })

describe('answerOf', () => {
  it.each([
    ['what was asked for', true, { url: 'x' }, { ok: true, value: { url: 'x' } }],
    ['a refusal that says why', false, { message: 'Only editors may.' }, { ok: false, message: 'Only editors may.' }],
    ['a refusal that does not', false, { errors: [] }, { ok: false, message: 'That did not work. Load the page again and see.' }],
    ['what is no JSON', false, null, { ok: false, message: 'That did not work. Load the page again and see.' }],
    ['an answer of another shape', true, { address: 'x' }, { ok: false, message: 'That did not work. Load the page again and see.' }],
  ])('reads %s', (_what, ok, json, expected) => {
    expect(answerOf(ok, json, schema)).toEqual(expected)
  })
})

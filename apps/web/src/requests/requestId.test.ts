import { describe, expect, it } from '@jest/globals'
import { requestId } from './requestId'

describe('requestId', () => {
  it('takes a sensible id as it is', () => {
    expect(requestId({ headers: { 'x-request-id': 'edge-12345678' } })).toBe('edge-12345678')
  })

  it.each([undefined, '', 'a b', 'x\ny', 'x'.repeat(65)])('makes one in place of %j', (given) => {
    expect(requestId({ headers: { 'x-request-id': given } })).toMatch(/^[0-9a-f-]{36}$/)
  })
})

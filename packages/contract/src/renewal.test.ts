import { describe, expect, it } from '@jest/globals'
import { signatureHeader, signBody, timestampHeader, verifyBody } from './renewal'

const secret = 's'.repeat(32)
const body = '{"paths":["/"]}'
const now = new Date('2026-11-23T10:00:00.000Z')
const headers = signBody({ secret, body, now })
const message = { secret, body, timestamp: headers[timestampHeader], signature: headers[signatureHeader], now }
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('verifyBody', () => {
  it.each([
    ['what was signed', {}, 'genuine'],
    ['what arrives within five minutes', { now: later(300) }, 'genuine'],
    ['what arrives after five minutes', { now: later(301) }, 'stale'],
    ['what comes from the future', { now: later(-301) }, 'stale'],
    ['another body', { body: '{"paths":["/x"]}' }, 'forged'],
    ['another secret', { secret: 't'.repeat(32) }, 'forged'],
    ['another time', { timestamp: String(Number(message.timestamp) + 1) }, 'forged'],
    ['no time', { timestamp: undefined }, 'forged'],
    ['no signature', { signature: undefined }, 'forged'],
    ['half a signature', { signature: message.signature?.slice(0, 10) }, 'forged'],
  ])('calls %s %s', (_name, changes, expected) => {
    expect(verifyBody({ ...message, ...changes })).toBe(expected)
  })
})

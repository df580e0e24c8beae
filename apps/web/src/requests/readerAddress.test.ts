import { describe, expect, it } from '@jest/globals'
import { readerAddress } from './readerAddress'

describe('readerAddress', () => {
  it.each([
    ['a direct connection', '203.0.113.7', undefined, '203.0.113.7'],
    ['a direct connection that claims to be another', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['an edge on this machine', '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['an edge on this network that was told a story', '172.18.0.2', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['an edge that says nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['IPv6', '2001:db8::1', undefined, '2001:db8::1'],
    ['a connection that is gone', undefined, '1.2.3.4', null],
  ])('knows the reader behind %s', (_what, remoteAddress, forwarded, address) => {
    expect(readerAddress({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } })).toBe(address)
  })
})

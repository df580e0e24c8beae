import { describe, expect, it } from '@jest/globals'
import { addressIn, blockOf } from './addressIn'
import { banOn } from './banOn'

describe('banOn', () => {
  const from = { email: 'Rea@mail.example.org', address: '192.0.2.7' }

  it.each([
    ['rea@mail.example.org', true],
    ['other@mail.example.org', false],
    ['mail.example.org', true],
    ['@example.org', true],
    ['ample.org', false],
    ['192.0.2.7', true],
    ['192.0.2.0/24', true],
    ['198.51.100.0/24', false],
    ['2001:db8::/32', false],
    ['   ', false],
  ])('%s: %s', (entry, banned) => {
    expect(banOn(from, [entry])).toBe(banned ? entry : null)
  })

  it('knows nobody by an address that is forgotten', () => {
    expect(banOn({ ...from, address: null }, ['192.0.2.0/24'])).toBeNull()
  })
})

describe('addressIn', () => {
  it.each([
    ['2001:db8::1', '2001:db8::/32', true],
    ['2001:DB8:0::1', '2001:db8::1', true],
    ['::ffff:192.0.2.7', '192.0.2.0/24', true],
    ['192.0.2.7', '2001:db8::/32', false],
    ['nonsense', '192.0.2.0/24', false],
    ['192.0.2.7', 'nonsense', false],
  ])('%s in %s: %s', (address, block, expected) => {
    expect(addressIn(address, block)).toBe(expected)
  })
})

describe('blockOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7/32'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['::ffff:192.0.2.7', '192.0.2.7/32'],
    ['unknown', null],
  ])('%s: %s', (address, block) => {
    expect(blockOf(address)).toBe(block)
  })
})

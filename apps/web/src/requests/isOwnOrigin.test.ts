import { describe, expect, it } from '@jest/globals'
import { isOwnOrigin } from './isOwnOrigin'

const site = 'https://paper.example'

describe('isOwnOrigin', () => {
  it.each([
    ['our origin', { origin: site }, true],
    ['our referer', { referer: `${site}/2026/11/x` }, true],
    ['the host it was sent to, behind another name', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    ['a browser’s word alone', { 'sec-fetch-site': 'same-origin' }, true],
    ['no word at all', {}, false],
    ['another origin', { origin: 'https://evil.example', host: 'paper.example' }, false],
    ['another origin with our name in it', { origin: 'https://paper.example.evil.example' }, false],
    ['an origin hidden on purpose', { origin: 'null', 'sec-fetch-site': 'none' }, false],
    ['a cross-site post that claims to be ours', { origin: site, 'sec-fetch-site': 'cross-site' }, false],
    ['what is no address', { origin: 'nonsense' }, false],
  ])('judges %s', (_what, headers, own) => {
    expect(isOwnOrigin(headers, site)).toBe(own)
  })
})

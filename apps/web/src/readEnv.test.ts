import { describe, expect, it } from '@jest/globals'
import { readEnv } from './readEnv'

const good = {
  NODE_ENV: 'production',
  CMS_URL: 'http://newsroom:3001/',
  SITE_URL: 'https://paper.example/',
  SITE_KEY: '0123456789abcdef0123456789abcdef',
  CHANGED_SECRET: 'fedcba9876543210fedcba9876543210',
}

describe('readEnv', () => {
  it('reads the settings and takes slashes off the ends of addresses', () => {
    expect(readEnv(good)).toMatchObject({ CMS_URL: 'http://newsroom:3001', SITE_URL: 'https://paper.example', LOG_LEVEL: 'info', building: false })
  })

  it.each([
    [{}, 'http://newsroom:3001'],
    [{ NEWSROOM_URL: 'https://newsroom.example/' }, 'https://newsroom.example'],
    [{ CMS_URL: 'http://newsroom:3001/behind/a/path' }, 'http://newsroom:3001'],
  ])('takes %j to mean that staff reach the newsroom at %s', (changes, newsroom) => {
    expect(readEnv({ ...good, ...changes }).NEWSROOM_URL).toBe(newsroom)
  })

  it.each([
    ['a missing address', { CMS_URL: '' }, /CMS_URL is missing: set it to/],
    ['what is no address', { SITE_URL: 'paper.example' }, /SITE_URL is not a web address: set it to/],
    ['a missing secret', { SITE_KEY: undefined }, /SITE_KEY is missing: set it to at least 32 random characters/],
    ['a short secret', { CHANGED_SECRET: 'short' }, /CHANGED_SECRET is too short/],
    ['an edge without a key', { EDGE_URLS: 'http://edge:8080' }, /EDGE_KEY is missing: where EDGE_URLS names an edge/],
    ['an edge that is no address', { EDGE_URLS: 'edge', EDGE_KEY: '0123456789abcdef0123456789abcdef' }, /EDGE_URLS.0 is not a web address/],
    ['a hub that is no address', { WEBSUB_HUB: 'hub.example' }, /WEBSUB_HUB is not a web address/],
    ['a key no search engine takes', { INDEXNOW_KEY: 'a/b/c/d/e/f' }, /INDEXNOW_KEY must be 8 to 128 letters, digits or hyphens/],
    ['an example secret', { CHANGED_SECRET: 'change-me-change-me-change-me-change-me' }, /CHANGED_SECRET is an example/],
  ])('refuses %s with a sentence that says what to do', (_what, changes, message) => {
    expect(() => readEnv({ ...good, ...changes })).toThrow(message)
  })

  it('reads the edges one by one', () => {
    expect(readEnv({ ...good, EDGE_URLS: 'http://one:8080, http://two:8080/', EDGE_KEY: '0123456789abcdef0123456789abcdef' }).EDGE_URLS).toEqual(['http://one:8080', 'http://two:8080'])
    expect(readEnv(good).EDGE_URLS).toEqual([])
  })

  it('names everything wrong at once', () => {
    expect(() => readEnv({ NODE_ENV: 'production' })).toThrow(/CMS_URL.*SITE_URL.*SITE_KEY.*CHANGED_SECRET/)
  })

  it('takes a short secret on a developer’s machine', () => {
    expect(readEnv({ ...good, NODE_ENV: 'development', SITE_KEY: 'dev' }).SITE_KEY).toBe('dev')
  })

  it('asks for nothing at build', () => {
    expect(readEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }).building).toBe(true)
  })
})

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
    ['a missing address', { CMS_URL: '' }, /CMS_URL is missing: set it to/],
    ['what is no address', { SITE_URL: 'paper.example' }, /SITE_URL is not a web address: set it to/],
    ['a missing secret', { SITE_KEY: undefined }, /SITE_KEY is missing: set it to at least 32 random characters/],
    ['a short secret', { CHANGED_SECRET: 'short' }, /CHANGED_SECRET is too short/],
    ['an example secret', { CHANGED_SECRET: 'change-me-change-me-change-me-change-me' }, /CHANGED_SECRET is an example/],
  ])('refuses %s with a sentence that says what to do', (_what, changes, message) => {
    expect(() => readEnv({ ...good, ...changes })).toThrow(message)
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

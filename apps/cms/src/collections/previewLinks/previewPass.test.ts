import { beforeAll, describe, expect, it } from '@jest/globals'

const now = new Date('2026-11-24T12:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(() => {
  const secret = 's'.repeat(32)
  Object.assign(process.env, {
    DATABASE_URL: 'file:./unused.db', PAYLOAD_SECRET: secret, SITE_KEY: secret, CHANGED_SECRET: secret,
    NEWSROOM_URL: 'http://localhost:3001', SITE_URL: 'http://localhost:3000', SITE_URLS: 'http://localhost:3000',
  })
})

/** Loaded late, since the settings are read when it is. */
const load = () => import('./previewPass')

describe('a pass', () => {
  it.each([
    [0, true],
    [14.9, true],
    [15, false],
    [60, false],
  ])('after %d minutes is good: %s', async (minutes, good) => {
    const { previewPass, readPreviewPass } = await load()
    const claim = readPreviewPass(previewPass({ story: 'st1', user: 'u1', now }), later(minutes))
    expect(claim === null ? null : [claim.story, claim.user]).toEqual(good ? ['st1', 'u1'] : null)
  })

  it.each(['', '.', 'x', 'x.y', 'e30.e30', '..', `e30.${'0'.repeat(64)}`])('%j is none', async (text) => {
    const { readPreviewPass } = await load()
    expect(readPreviewPass(text, now)).toBeNull()
  })
})

import { describe, expect, it } from '@jest/globals'
import { decidePublication } from './decidePublication'

const now = new Date('2026-12-01T10:00:00.000Z')
const live = { path: '2026/11/harbour', publishedAt: '2026-11-30T23:59:00.000Z', changedAt: null }

describe('decidePublication', () => {
  it.each([
    [
      'places a new story in the month of its publication',
      { slug: 'harbour', previous: null, requested: null, told: true, correctedAt: null },
      { path: '2026/12/harbour', publishedAt: now.toISOString(), changedAt: null },
    ],
    [
      'takes a date an editor has set',
      { slug: 'harbour', previous: null, requested: '2019-02-03T04:05:06.000Z', told: true, correctedAt: null },
      { path: '2019/02/harbour', publishedAt: '2019-02-03T04:05:06.000Z', changedAt: null },
    ],
    [
      'keeps address and time of a story edited a month later, and says when readers were told',
      { slug: 'harbour', previous: live, requested: null, told: true, correctedAt: null },
      { path: '2026/11/harbour', publishedAt: live.publishedAt, changedAt: now.toISOString() },
    ],
    [
      'moves nothing for a silent mend',
      { slug: 'harbour', previous: live, requested: null, told: false, correctedAt: null },
      { path: '2026/11/harbour', publishedAt: live.publishedAt, changedAt: null },
    ],
    [
      'dates the last change of a story brought over by its newest notice',
      { slug: 'harbour', previous: null, requested: '2019-02-03T04:05:06.000Z', told: true, correctedAt: '2019-02-05T04:05:06.000Z' },
      { path: '2019/02/harbour', publishedAt: '2019-02-03T04:05:06.000Z', changedAt: '2019-02-05T04:05:06.000Z' },
    ],
    [
      'keeps the month under a new slug',
      { slug: 'quay', previous: live, requested: null, told: false, correctedAt: null },
      { path: '2026/11/quay', publishedAt: live.publishedAt, changedAt: null },
    ],
    [
      'keeps the time of the last change when readers are told of none',
      { slug: 'harbour', previous: { ...live, changedAt: '2026-11-30T23:59:30.000Z' }, requested: null, told: false, correctedAt: null },
      { path: '2026/11/harbour', publishedAt: live.publishedAt, changedAt: '2026-11-30T23:59:30.000Z' },
    ],
    [
      'ignores a later date for a story that was live before',
      { slug: 'harbour', previous: live, requested: '2027-01-01T00:00:00.000Z', told: false, correctedAt: null },
      { path: '2026/11/harbour', publishedAt: live.publishedAt, changedAt: null },
    ],
  ])('%s', (_name, input, expected) => {
    expect(decidePublication({ ...input, now })).toEqual(expected)
  })
})

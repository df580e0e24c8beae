import { describe, expect, it } from '@jest/globals'
import { datedCorrections, faultOfCorrections, standingAfter, tellsMore, type WrittenCorrection } from './corrections'

const now = new Date('2026-12-01T10:00:00.000Z')
const earlier = '2026-11-20T08:00:00.000Z'
const correction = (changes: Partial<WrittenCorrection> = {}): WrittenCorrection => ({ kind: 'correction', text: 'The ferry left at six.', at: earlier, ...changes })

describe('datedCorrections', () => {
  it.each([
    ['dates what has no date when it is published', undefined, now.toISOString()],
    ['dates what was emptied likewise', null, now.toISOString()],
    ['keeps a date', earlier, earlier],
  ])('%s', (_name, at, expected) => {
    expect(datedCorrections([correction({ at })], now)).toEqual([correction({ at: expected })])
  })
})

describe('faultOfCorrections', () => {
  it.each([
    ['nothing is wrong with', [correction(), correction({ at: null })], null],
    ['an empty notice', [correction(), correction({ text: ' \n' })], { index: 1, field: 'text', fault: expect.stringContaining('what is right') }],
    ['a notice of tomorrow', [correction({ at: '2026-12-02T00:00:00.000Z' })], { index: 0, field: 'at', fault: expect.stringContaining('in the future') }],
  ])('says of %s', (_name, corrections, expected) => {
    expect(faultOfCorrections(corrections, now)).toEqual(expected)
  })
})

describe('tellsMore', () => {
  it.each([
    ['nothing', [], [], false],
    ['the same', [correction()], [correction()], false],
    ['the same, written with other spaces and another form of date', [correction()], [correction({ text: ' The ferry left at six. ', at: '2026-11-20T09:00:00.000+01:00' })], false],
    ['a new one', [correction()], [correction(), correction({ text: 'And at seven.' })], true],
    ['other words', [correction()], [correction({ text: 'The ferry left at five.' })], true],
    ['another kind', [correction()], [correction({ kind: 'retraction' })], true],
    ['one fewer', [correction()], [], false],
    ['another order', [correction(), correction({ kind: 'update' })], [correction({ kind: 'update' }), correction()], false],
  ])('of %s', (_name, before, after, expected) => {
    expect(tellsMore(before, after)).toBe(expected)
  })
})

describe('standingAfter', () => {
  const at = (kind: WrittenCorrection['kind'], day: number) => ({ kind, at: `2026-11-${day}T08:00:00.000Z` })
  it.each([
    [[], { correctedAt: null, retracted: false }],
    [[at('update', 12), at('correction', 11)], { correctedAt: '2026-11-12T08:00:00.000Z', retracted: false }],
    [[at('retraction', 11), at('clarification', 13)], { correctedAt: '2026-11-13T08:00:00.000Z', retracted: true }],
  ])('of %j', (corrections, expected) => {
    expect(standingAfter(corrections)).toEqual(expected)
  })
})

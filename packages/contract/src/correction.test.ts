import { describe, expect, it } from '@jest/globals'
import { correctedStorySchema, correctionsSchema } from './correction'

const at = (day: number) => `2026-11-0${day}T08:00:00.000Z`

describe('correctionsSchema', () => {
  it('puts the newest first', () => {
    const corrections = [1, 3, 2].map((day) => ({ id: `${day}`, kind: 'correction', at: at(day), text: `Of day ${day}.` }))
    expect(correctionsSchema.parse(corrections).map(({ text }) => text)).toEqual(['Of day 3.', 'Of day 2.', 'Of day 1.'])
  })

  it.each([null, undefined, []])('reads %j as none', (none) => {
    expect(correctionsSchema.parse(none)).toEqual([])
  })

  it.each([
    ['a kind that is none', { kind: 'apology', at: at(1), text: 'Sorry.' }],
    ['no text', { kind: 'update', at: at(1), text: '' }],
    ['no date', { kind: 'update', at: null, text: 'New.' }],
  ])('refuses %s', (_what, correction) => {
    expect(correctionsSchema.safeParse([correction]).success).toBe(false)
  })
})

describe('correctedStorySchema', () => {
  it('is not retracted unless it says so', () => {
    const story = { id: 's1', path: '2026/11/harbour', headline: 'Harbour', section: { id: 'x', path: 'politics', name: 'Politics', colour: '#8a1c1c' } }
    expect(correctedStorySchema.parse(story)).toMatchObject({ retracted: false, corrections: [] })
  })
})

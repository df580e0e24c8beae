import { describe, expect, it } from '@jest/globals'
import { initialsOf, whoIsHere } from './whoIsHere'

const now = new Date('2026-03-01T12:00:30.000Z')
const sign = (person: string, second: number) => ({ person, name: `${person} name`, at: `2026-03-01T12:00:${String(second).padStart(2, '0')}.000Z` })

describe('whoIsHere', () => {
  it.each([
    ['everyone else by name, each once', [sign('zoe', 20), sign('ben', 10), sign('ben', 25)], ['ben', 'zoe']],
    ['not oneself, in however many windows', [sign('ana', 20), sign('ana', 29)], []],
    ['no one whose last sign is half a minute old', [sign('ben', 0), sign('zoe', 1)], ['zoe']],
  ])('names %s', (_, signs, people) => {
    expect(whoIsHere(signs, { me: 'ana', now }).map(({ person }) => person)).toEqual(people)
  })
})

describe('initialsOf', () => {
  it.each([['Ana Ruiz', 'AR'], ['Ana María Ruiz', 'AR'], ['ben', 'B'], ['  ', ''], ['Élodie øst', 'ÉØ'], ['李 明', '李明']])('makes %p %p', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

import { describe, expect, it } from '@jest/globals'
import { initialsOf } from './initialsOf'

describe('initialsOf', () => {
  it.each([
    ['Ada', 'A'],
    ['Ada King Lovelace', 'AL'],
    ['jean-luc', 'JL'],
    ['  “Bo”  ', 'B'],
    ['李小龙', '李'],
    ['é́lan vital', 'É́V'],
    ['🙂', ''],
  ])('takes of %j %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

import { describe, expect, it } from '@jest/globals'
import { readProfile, storedProfile } from './storedProfile'

describe('storedProfile', () => {
  it.each([
    ['a profile', [['harbor', 3.5], ['wheat', 1]] as const],
    ['an empty one', []],
    ['a word with a space in it', [['port ellery', 2]] as const],
  ])('writes %s so that it can be read again', (_name, profile) => {
    expect(readProfile(storedProfile(profile))).toEqual(profile)
  })

  it('passes over what is no line of a profile', () => {
    expect(readProfile('harbor 2\nwheat\n 3\nship many\n')).toEqual([['harbor', 2]])
  })
})

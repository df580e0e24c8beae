import { describe, expect, it } from '@jest/globals'
import { faultOfNaming } from './faultOfNaming'

describe('faultOfNaming', () => {
  it.each([
    ['what is there', { kind: 'topic', name: 'Harbour', is: 'there' }, null],
    ['what is in the trash', { kind: 'topic', name: 'Harbour', is: 'in-trash' }, 'The topic “Harbour” is in the trash, where readers cannot see it. Take it out of the trash, or choose another.'],
    ['a picture in the trash, which has no name', { kind: 'picture', name: null, is: 'in-trash' }, 'This picture is in the trash, where readers cannot see it. Take it out of the trash, or choose another.'],
    ['what is no more', { kind: 'author', name: null, is: 'gone' }, 'This author has been deleted. Choose another.'],
  ] as const)('says of %s what to do', (_what, named, expected) => {
    expect(faultOfNaming(named)).toBe(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { refusalWithParts } from './refusalWithParts'

const part = (name: string, inTrash = false) => ({ name, inTrash })

describe('refusalWithParts', () => {
  it.each([
    ['no part', [], null],
    ['one part', [part('Kitchen')], 'The section “Culture” has a part: “Kitchen”. Give it another section, or delete it first.'],
    ['several, one of them thrown away', [part('Kitchen'), part('Books', true)], 'The section “Culture” has 2 parts: “Kitchen”, “Books” (in the trash). Give them another section, or delete them first.'],
  ])('of a section with %s', (_what, parts, sentence) => {
    expect(refusalWithParts({ name: 'Culture', parts })).toBe(sentence)
  })
})

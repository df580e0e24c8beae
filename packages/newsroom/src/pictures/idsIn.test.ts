import { describe, expect, it } from '@jest/globals'
import { idsIn } from './idsIn'

const a = '3f0f7a52-5e0b-4b9e-8f5c-0d3a6a1f2b3c'
const b = '65f0a1b2c3d4e5f60718293a'

describe('idsIn', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', null, []],
    ['a relation', { leadMedia: a }, [a]],
    ['a populated relation', { leadMedia: { id: a, alt: 'x' } }, [a]],
    ['a picture in a body', { body: { root: { children: [{ type: 'upload', relationTo: 'media', value: b }] } } }, [b]],
    ['a gallery of some later kind', { children: [{ type: 'block', fields: { blockType: 'gallery', shots: [{ shot: a }, { shot: b }] } }] }, [a, b]],
    ['the same one twice', [a, { x: a }], [a]],
    ['words and numbers', ['harbour', 7, true, `see ${a}`], []],
  ])('finds the ids in %s', (_name, value, ids) => {
    expect(idsIn(value)).toEqual(ids)
  })
})

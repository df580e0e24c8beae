import { describe, expect, it } from '@jest/globals'
import { redirectSchema } from './redirectRequest'

const to = (relationTo: string, value: unknown) => ({ type: 'reference', reference: { relationTo, value } })

describe('redirectSchema', () => {
  it.each([
    ['a story', to('articles', { id: '1', path: '2026/11/ferry' }), '/2026/11/ferry'],
    ['a section', to('sections', { id: '1', path: 'politics' }), '/politics'],
    ['an author', to('authors', { id: '1', slug: 'ada' }), '/authors/ada'],
    ['a topic', to('topics', { id: '1', slug: 'harbour' }), '/topics/harbour'],
    ['a story that is not public', to('articles', 'an-id'), null],
    ['a story that is gone', to('articles', null), null],
    ['something of another kind', to('users', { id: '1', path: 'x' }), null],
    ['an address', { type: 'custom', url: 'https://example.org/' }, 'https://example.org/'],
    ['an address of ours', { type: 'custom', url: '/about' }, '/about'],
    ['a script', { type: 'custom', url: 'javascript:alert(1)' }, null],
    ['nothing', null, null],
  ])('leads to %s', (_what, target, path) => {
    expect(redirectSchema.parse({ id: 'r', to: target })).toEqual({ to: path })
  })
})

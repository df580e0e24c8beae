import { describe, expect, it } from '@jest/globals'
import { storyMetaSchema } from './storyMeta'

const none = { title: null, description: null, image: null, canonical: null, noIndex: false }

describe('storyMetaSchema', () => {
  it.each([
    ['nothing', undefined, none],
    ['null', null, none],
    ['empty fields', { title: '', description: ' ', image: null, canonical: '', noIndex: null }, none],
    ['a title', { title: 'Ferries are back' }, { ...none, title: 'Ferries are back' }],
    ['an address elsewhere', { canonical: 'https://agency.example/ferries' }, { ...none, canonical: 'https://agency.example/ferries' }],
    ['what is no web address', { canonical: 'javascript:alert(1)' }, none],
    ['half an address', { canonical: 'https://' }, none],
    ['a story kept out of search engines', { noIndex: true }, { ...none, noIndex: true }],
  ])('reads %s', (_what, given, expected) => {
    expect(storyMetaSchema.parse(given)).toEqual(expected)
  })
})

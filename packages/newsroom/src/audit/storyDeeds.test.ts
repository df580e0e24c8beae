import { describe, expect, it } from '@jest/globals'
import { storyDeeds } from './storyDeeds'

const live = { live: true, trashed: false }
const hidden = { live: false, trashed: false }
const trashed = { live: false, trashed: true }

describe('storyDeeds', () => {
  it.each([
    ['a draft', hidden, hidden, 'draft', []],
    ['a draft beside a live story', live, live, 'draft', []],
    ['a first publication', hidden, live, 'published', ['published']],
    ['a published change', live, live, 'published', ['republished']],
    ['an unpublication', live, hidden, 'draft', ['unpublished']],
    ['a live story put in the trash', live, trashed, 'draft', ['trashed']],
    ['a draft put in the trash', hidden, trashed, 'draft', ['trashed']],
    ['a draft taken out of it', trashed, hidden, 'draft', ['restored']],
    ['a story taken out of it and published', trashed, live, 'published', ['restored', 'published']],
    ['what stays in the trash', trashed, trashed, 'draft', []],
  ] as const)('of %s', (_what, before, after, savedAs, expected) => {
    expect(storyDeeds({ before, after, savedAs })).toEqual(expected)
  })
})

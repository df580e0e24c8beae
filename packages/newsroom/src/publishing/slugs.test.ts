import { describe, expect, it } from '@jest/globals'
import { faultOfSlug, slugFor } from './slugs'

const slugify = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
const draft = { slug: 'old-news', headline: 'Old news', published: false }

describe('slugFor', () => {
  it.each([
    ['derives one from the headline of a new story', { slug: null, headline: 'Harbour reopens', previous: null }, 'harbour-reopens'],
    ['takes the one typed for a new story', { slug: 'Quay', headline: 'Harbour reopens', previous: null }, 'quay'],
    ['follows a new headline of a draft', { slug: 'old-news', headline: 'New news', previous: draft }, 'new-news'],
    ['follows the first headline of a draft that was stored before it had one', { slug: 'story', headline: 'New news', previous: { slug: 'story', headline: '', published: false } }, 'new-news'],
    ['keeps what was typed for a draft', { slug: 'by-hand', headline: 'New news', previous: draft }, 'by-hand'],
    ['keeps the published address under a new headline', { slug: 'old-news', headline: 'New news', previous: { ...draft, published: true } }, 'old-news'],
    ['keeps the published address when the field is emptied', { slug: '', headline: 'New news', previous: { ...draft, published: true } }, 'old-news'],
    ['derives one again when a draft’s field is emptied', { slug: '', headline: 'New news', previous: draft }, 'new-news'],
    ['derives one for a published story that somehow has none', { slug: '', headline: 'New news', previous: { slug: null, headline: 'x', published: true } }, 'new-news'],
    ['gives a headline without letters a plain name', { slug: undefined, headline: '!!!', previous: null }, 'story'],
  ])('%s', (_name, input, expected) => {
    expect(slugFor({ ...input, slugify })).toBe(expected)
  })
})

describe('faultOfSlug', () => {
  it.each([
    ['harbour-reopens', 'story', null],
    ['2026', 'story', null],
    ['Harbour', 'story', expect.stringContaining('lower-case')],
    ['a--b', 'story', expect.stringContaining('single hyphens')],
    ['a'.repeat(121), 'story', expect.stringContaining('120')],
    ['politics', 'section', null],
    ['2026', 'section', expect.stringContaining('digits only')],
    ['api', 'section', expect.stringContaining('the site itself')],
  ] as const)('says of %s for a %s: %s', (slug, place, expected) => {
    expect(faultOfSlug(slug, place)).toEqual(expected)
  })
})

import { describe, expect, it } from '@jest/globals'
import { articleSchema } from './article'
import { authorSchema } from './author'
import { mediaSchema } from './media'
import { pageOf } from './pageOf'
import { siteSchema } from './site'
import { sectionSchema } from './section'
import { aComment, anArticle, anAuthor, aPicture, aSection, aStoryCard, aTopic } from './testing'

const picture = { id: 'm1', filename: 'a b.jpg', width: 300, height: 200, alt: null, caption: ' ', credit: undefined }
const article = {
  id: 'st1', path: '2026/11/harbour', headline: 'Harbour', section: { id: 's1', path: 'politics', name: 'Politics', colour: '' },
  publishedAt: '2026-11-20T08:00:00.000Z', body: null,
}

describe('mediaSchema', () => {
  it('shows the original where nothing was made of it, and text that is not there as null', () => {
    expect(mediaSchema.parse({ ...picture, sizes: null })).toEqual({
      id: 'm1', alt: '', caption: null, credit: null, width: 300, height: 200, focal: { x: 50, y: 50 }, colour: null,
      sources: [{ url: '/media/a%20b.jpg', width: 300, height: 200 }], avif: [], social: { url: '/media/a%20b.jpg', width: 300, height: 200 }, crops: [],
    })
  })

  it('lists the renditions that were made, narrowest first, in both formats', () => {
    expect(aPicture().sources).toEqual([
      { url: '/media/harbour.360.webp', width: 360, height: 225 },
      { url: '/media/harbour.800.webp', width: 800, height: 500 },
      { url: '/media/harbour.1600.webp', width: 1600, height: 1000 },
    ])
    expect(aPicture().avif.map(({ url }) => url)).toEqual(['/media/harbour.360.avif', '/media/harbour.800.avif', '/media/harbour.1600.avif'])
  })

  it('gives the crops that were made, under an address that moves with the focal point', () => {
    expect(aPicture().social).toEqual({ url: '/media/harbour.social.jpg?focus=30-70', width: 1200, height: 630 })
    expect(aPicture({ focalX: 0, focalY: 100 }).crops).toEqual([
      { url: '/media/harbour.wide.jpg?focus=0-100', width: 1200, height: 675 },
      { url: '/media/harbour.classic.jpg?focus=0-100', width: 1200, height: 900 },
    ])
  })

  it.each([['#31506B', '#31506B'], ['red;background:url(x)', null], [null, null]])('takes %j for the colour %j', (colour, taken) => {
    expect(aPicture({ colour }).colour).toBe(taken)
  })
})

describe('articleSchema', () => {
  it('fills what an early story lacks', () => {
    expect(articleSchema.parse(article)).toMatchObject({
      kicker: null, standfirst: null, byline: [], leadMedia: null, readingMinutes: 1, body: [], topics: [], related: [],
      changedAt: null, wordCount: 0, commentPolicy: 'open',
    })
  })

  it('drops related stories that are not public, which come as bare ids or null', () => {
    const card = { ...article, id: 'st2' }
    expect(articleSchema.parse({ ...article, related: ['st3', card, null] }).related.map(({ id }) => id)).toEqual(['st2'])
  })

  it('names the place of a related story that has drifted', () => {
    const drifted = articleSchema.safeParse({ ...article, related: [{ ...article, headline: 7 }] })
    expect(drifted.error?.issues[0]?.path[0]).toBe('related')
  })

  it('leaves out what readers may not see, which comes as bare ids or null, and shows the rest', () => {
    const keith = { id: 'a1', slug: 'keith', name: 'Keith' }
    const named = { leadMedia: 'm1', byline: [{ author: 'a2' }, { author: keith }, { author: null }], topics: ['t1', null, { id: 't2', slug: 'harbour', name: 'Harbour' }], meta: { image: 'm1' } }
    const { leadMedia, byline, topics, meta } = articleSchema.parse({ ...article, ...named })
    expect([leadMedia, byline.map(({ author }) => author.name), topics.map(({ id }) => id), meta.image]).toEqual([null, ['Keith'], ['t2'], null])
    expect(authorSchema.parse({ ...keith, photo: 'm1' }).photo).toBeNull()
  })

  it.each([
    ['an address without a month', { path: 'harbour' }, 'path'],
    ['a section that is only an id', { section: 's1' }, 'section'],
    ['an author that has drifted', { byline: [{ author: { id: 'a1' } }] }, 'byline'],
    ['a picture that has drifted', { leadMedia: { id: 'm1' } }, 'leadMedia'],
  ])('refuses %s by name', (_name, changes, field) => {
    expect(articleSchema.safeParse({ ...article, ...changes }).error?.issues[0]?.path[0]).toBe(field)
  })
})

describe('authorSchema', () => {
  it('takes an author without photo or links, and refuses a link that is no web address', () => {
    const author = { id: 'a1', slug: 'keith', name: 'Keith' }
    expect(authorSchema.parse(author)).toMatchObject({ photo: null, links: [], bio: null })
    expect(authorSchema.safeParse({ ...author, links: [{ label: 'x', url: 'javascript:alert(1)' }] }).success).toBe(false)
  })
})

describe('siteSchema', () => {
  it.each([['Europe/Berlin', true], ['Mars/Olympus', false]])('says of the time zone %s: %s', (timeZone, expected) => {
    expect(siteSchema.safeParse({ title: 'Paper', language: 'en', timeZone }).success).toBe(expected)
  })

  it.each([['ar-EG', true], ['en', true], ['English, mostly', false], ['', false]])('says of the language %j: %s', (language, expected) => {
    expect(siteSchema.safeParse({ title: 'Paper', language, timeZone: 'UTC' }).success).toBe(expected)
  })
})

describe('pageOf', () => {
  it('parses every document of a page', () => {
    const page = { docs: [{ id: 's1', path: 'politics', name: 'Politics' }], totalDocs: 1, hasNextPage: false }
    expect(pageOf(sectionSchema).parse(page).docs[0]?.description).toBeNull()
    expect(pageOf(sectionSchema).safeParse({ ...page, docs: [{ id: 's1' }] }).error?.issues[0]?.path).toEqual(['docs', 0, 'path'])
  })
})

describe('builders', () => {
  it('build what they are asked for, through the schemas', () => {
    expect(anArticle({ headline: 'Mine' }).headline).toBe('Mine')
    expect([aComment().name, anAuthor().slug, aSection().path, aTopic().slug, aStoryCard().path]).toEqual(['Ada', 'keith-jacobs', 'politics', 'immigration', '2026/11/harbour-reopens'])
    expect(() => aStoryCard({ path: 'nowhere' })).toThrow('yyyy/mm/slug')
  })
})

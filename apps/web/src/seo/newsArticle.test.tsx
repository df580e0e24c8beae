import { anArticle } from '@broadsheet/contract/testing'
import { aSite } from '../design/testing/aSite'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { JsonLd } from './JsonLd'
import { newsArticle } from './newsArticle'

const site = aSite()
const about = (changes: Parameters<typeof anArticle>[0] = {}) =>
  newsArticle({ story: anArticle(changes), site, origin: 'https://paper.example', commentCount: 2 })

describe('newsArticle', () => {
  it('names headline, dates, authors and pictures with absolute addresses', () => {
    expect(about()).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Harbour reopens after the storm',
      mainEntityOfPage: 'https://paper.example/2026/11/harbour-reopens',
      datePublished: '2026-11-20T08:30:00.000Z',
      dateModified: '2026-11-20T08:30:00.000Z',
      author: [{ name: 'Keith Jacobs', url: 'https://paper.example/authors/keith-jacobs' }],
      image: [
        { '@type': 'ImageObject', url: 'https://paper.example/media/harbour.wide.jpg?focus=30-70', width: 1200, height: 675, creditText: 'Broadsheet' },
        { '@type': 'ImageObject', url: 'https://paper.example/media/harbour.classic.jpg?focus=30-70', width: 1200, height: 900, creditText: 'Broadsheet' },
      ],
      commentCount: 2,
      discussionUrl: 'https://paper.example/2026/11/harbour-reopens#comments',
      publisher: { '@type': 'NewsMediaOrganization', '@id': 'https://paper.example/#publisher' },
      isPartOf: [{ '@type': 'WebSite', '@id': 'https://paper.example/#site' }, { name: 'Politics', url: 'https://paper.example/politics' }],
    })
  })

  it('tells writers from those who did something else for the story, and calls them writers where there are no others', () => {
    const by = (name: string, role: 'text' | 'photographs') => ({ author: { id: name, slug: name.toLowerCase(), name }, role })
    const { author, contributor } = about({ byline: [by('Bo', 'photographs'), by('Ada', 'text')] })
    expect([author.map(({ name }) => name), contributor.map(({ name }) => name)]).toEqual([['Ada'], ['Bo']])
    const alone = about({ byline: [by('Bo', 'photographs')] })
    expect([alone.author.map(({ name }) => name), alone.contributor]).toEqual([['Bo'], []])
  })

  it('shows search engines the whole picture where it is too small to be cropped', () => {
    const { id, filename, width, height } = { id: 'm', filename: 'a.jpg', width: 300, height: 200 }
    expect(about({ leadMedia: { id, filename, width, height } }).image).toMatchObject([{ url: 'https://paper.example/media/a.jpg', width: 300 }])
  })

  it('takes the time of the last change where there was one', () => {
    expect(about({ changedAt: '2026-11-21T08:30:00.000Z' }).dateModified).toBe('2026-11-21T08:30:00.000Z')
  })

  it('tells what was written for search and sharing beside the headline of the page', () => {
    const image = { id: 'm2', filename: 'card.jpg', width: 1200, height: 630 }
    expect(about({ meta: { title: 'Ferries are back', description: 'All of them.', image } })).toMatchObject({
      headline: 'Harbour reopens after the storm',
      alternativeHeadline: 'Ferries are back',
      description: 'All of them.',
      image: [{ '@type': 'ImageObject', url: 'https://paper.example/media/card.jpg' }],
    })
  })

  it('carries each notice as a correction, and nothing where there is none', () => {
    const corrections = [{ kind: 'clarification' as const, at: '2026-11-21T08:30:00.000Z', text: 'The fare is $5.' }]
    expect(about({ corrections }).correction).toEqual([{ '@type': 'CorrectionComment', name: 'Clarification', text: 'The fare is $5.', datePublished: '2026-11-21T08:30:00.000Z' }])
    expect(JSON.stringify(about())).not.toContain('correction')
  })

  it('says that a story was retracted', () => {
    expect(about({ retracted: true }).headline).toBe('Retracted: Harbour reopens after the storm')
  })

  it('says what language it is in', () => {
    expect([about().inLanguage, about({ language: 'fr' }).inLanguage]).toEqual(['en-US', 'fr'])
  })

  it('cannot be ended by what stands in it', () => {
    const html = renderToStaticMarkup(<JsonLd data={about({ headline: '</script><script>alert(1)' })} />)
    expect(html.match(/<\/?script/g)).toHaveLength(2)
  })
})

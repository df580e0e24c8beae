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
      image: ['https://paper.example/media/harbour-1200x630.jpg', 'https://paper.example/media/harbour-1200x750.webp'],
      commentCount: 2,
    })
  })

  it('takes the time of the last change where there was one', () => {
    expect(about({ changedAt: '2026-11-21T08:30:00.000Z' }).dateModified).toBe('2026-11-21T08:30:00.000Z')
  })

  it('cannot be ended by what stands in it', () => {
    const html = renderToStaticMarkup(<JsonLd data={about({ headline: '</script><script>alert(1)' })} />)
    expect(html.match(/<\/?script/g)).toHaveLength(2)
  })
})

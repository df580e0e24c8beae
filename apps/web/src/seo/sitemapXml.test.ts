import { describe, expect, it } from '@jest/globals'
import { sitemapXml } from './sitemapXml'

describe('sitemapXml', () => {
  it('names lists and stories, with the time of a story’s last change', () => {
    const xml = sitemapXml({
      origin: 'https://paper.example',
      stories: [{ path: '2026/11/a', publishedAt: '2026-11-20T08:30:00.000Z', changedAt: '2026-11-21T08:30:00.000Z' }],
      sections: [{ slug: 'politics' }],
      authors: [{ slug: 'ada' }],
      topics: [],
    })
    expect(xml.match(/<loc>[^<]*/g)).toEqual(['/', '/politics', '/authors/ada', '/2026/11/a'].map((path) => `<loc>https://paper.example${path}`))
    expect(xml).toContain('<lastmod>2026-11-21T08:30:00.000Z</lastmod>')
  })
})

import { describe, expect, it } from '@jest/globals'
import { archivePath, articlePath, authorPath, commentAnchor, commentPath, commentsPath, feedPath, frontPath, isOwnAddress, livePreviewPath, mediaPath, newsSitemapPath, previewPath, replyPath, reservedSlugs, sectionPath, sitemapPath, storyPath, threadPath, topicPath } from './routes'

describe('routes', () => {
  it.each([
    [articlePath({ path: '2026/11/a' }), '/2026/11/a'],
    [storyPath({ publishedAt: '2026-01-31T23:59:59.000Z', slug: 'a' }), '2026/01/a'],
    [frontPath(), '/'],
    [sectionPath({ path: 'politics' }), '/politics'],
    [sectionPath({ path: 'culture/kitchen' }), '/culture/kitchen'],
    [authorPath({ slug: 'keith' }), '/authors/keith'],
    [topicPath({ slug: 'courts' }), '/topics/courts'],
    [mediaPath('a b.jpg'), '/media/a%20b.jpg'],
    [feedPath('/'), '/feed.xml'],
    [feedPath('/politics', 'json'), '/politics/feed.json'],
    [feedPath('/2026/11/a'), '/2026/11/a/feed.xml'],
    [archivePath(), '/archive'],
    [archivePath('2026-11'), '/archive/2026/11'],
    [archivePath('2026-11', 2), '/archive/2026/11/2'],
    [sitemapPath(), '/sitemap.xml'],
    [sitemapPath('2026-11'), '/sitemaps/2026-11.xml'],
    [newsSitemapPath(), '/news-sitemap.xml'],
    [commentAnchor({ id: 'c1' }), 'comment-c1'],
    [threadPath({ path: '2026/11/a' }), '/2026/11/a#comments'],
    [commentsPath({ path: '2026/11/a' }, 1), '/2026/11/a'],
    [commentsPath({ path: '2026/11/a' }, 3), '/2026/11/a/comments/3'],
    [commentPath({ path: '2026/11/a' }, { id: 'c1', page: 1 }), '/2026/11/a#comment-c1'],
    [commentPath({ path: '2026/11/a' }, { id: 'c1', page: 2 }), '/2026/11/a/comments/2#comment-c1'],
    [replyPath(), '/reply'],
    [previewPath('a-b_c'), '/preview/a-b_c'],
    [livePreviewPath(), '/preview/live'],
    [replyPath({ story: '2026/11/a', outcome: 'pending' }), '/reply?story=2026%2F11%2Fa&outcome=pending'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected)
  })
})

describe('isOwnAddress', () => {
  it.each([
    '/robots.txt', '/manifest.webmanifest', '/sitemap.xml', '/sitemaps/2026-11.xml', '/news-sitemap.xml', '/0f3c9a7b1d2e4f60.txt', '/touch-icon.png', '/icon-192.png', '/icon.svg', '/enhance.js',
    '/feed.xml', '/politics/feed.json', '/2026/11/a/feed.xml', '/api/media', '/media/a.jpg', '/search', '/corrections/2025',
  ])('knows %s', (address) => {
    expect(isOwnAddress(address)).toBe(true)
  })

  it.each(['/', '/politics', '/2026/11/a', '/about.txt', '/feed', '/icon.png', '/old/robots.txt', '/authors/ada', '/mediaeval', '/sitemaps/old.html'])('leaves %s to others', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })

  it('is of no address that a section or page could have', () => {
    expect([reservedSlugs.has('media'), reservedSlugs.has('topics'), reservedSlugs.has('politics')]).toEqual([true, true, false])
  })
})

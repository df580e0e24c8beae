import { aSite } from '../../design/testing/aSite'
import { anArticle } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import type { FeedSource } from './FeedSource'
import { jsonFeed } from './jsonFeed'
import { rssFeed } from './rssFeed'

const site = aSite()
const link = { type: 'link' as const, fields: { linkType: 'custom' as const, url: '/politics' }, children: [{ type: 'text' as const, text: ']]>', format: 0 }] }
const body = { root: { children: [{ type: 'paragraph' as const, children: [link] }] } }
const source = (changes: Partial<FeedSource> = {}): FeedSource => ({
  site,
  origin: 'https://paper.example',
  listPath: '/politics',
  name: 'Politics',
  stories: [anArticle({ headline: 'Fares & fees \u0008rise', body })],
  ...changes,
})

describe('rssFeed', () => {
  it('carries the full text with absolute addresses, whatever stands in it', () => {
    expect(rssFeed(source())).toContain('<content:encoded><![CDATA[<p><a href="https://paper.example/politics">]]&gt;</a></p>]]></content:encoded>')
  })

  it('names authors, dates and itself as the standard asks', () => {
    const xml = rssFeed(source())
    expect(xml).toContain('<dc:creator>Keith Jacobs</dc:creator>')
    expect(xml).toContain('<pubDate>Fri, 20 Nov 2026 08:30:00 GMT</pubDate>')
    expect(xml).toContain('href="https://paper.example/politics/feed.xml" rel="self"')
    expect(xml).toContain('<title><![CDATA[Fares & fees rise]]></title>')
  })

  it('is the same to the byte as long as nothing changes', () => {
    expect(rssFeed(source())).toBe(rssFeed(source()))
  })
})

describe('jsonFeed', () => {
  it('is JSON Feed 1.1', () => {
    expect(JSON.parse(jsonFeed(source({ listPath: '/', name: null })))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Broadsheet',
      feed_url: 'https://paper.example/feed.json',
      items: [{ id: 'st1', url: 'https://paper.example/2026/11/harbour-reopens', authors: [{ name: 'Keith Jacobs' }], tags: ['Politics', 'Immigration'] }],
    })
  })
})

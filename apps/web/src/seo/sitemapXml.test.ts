import { describe, expect, it } from '@jest/globals'
import { newsLanguage, newsSitemapXml } from './newsSitemapXml'
import { indexEntries, listEntries, monthOfSitemap, storyEntries } from './sitemapEntries'
import { sitemapIndexXml, sitemapXml } from './sitemapXml'

const origin = 'https://paper.example'
const story = { path: '2026/11/a', publishedAt: '2026-11-20T08:30:00.000Z', changedAt: '2026-11-21T08:30:00.000Z' }
const locations = (xml: string) => [...xml.matchAll(/<loc>https:\/\/paper\.example([^<]*)/g)].map(([, path]) => path)

describe('sitemapXml', () => {
  it('names stories with the time of their last change, or of their publication', () => {
    const xml = sitemapXml({ origin, entries: storyEntries([story, { ...story, path: '2026/11/b', changedAt: null }]) })
    expect(xml).toContain('<url><loc>https://paper.example/2026/11/a</loc><lastmod>2026-11-21T08:30:00.000Z</lastmod></url>')
    expect(xml).toContain('<url><loc>https://paper.example/2026/11/b</loc><lastmod>2026-11-20T08:30:00.000Z</lastmod></url>')
  })

  it('names lists and archives, each with its newest change where that is known', () => {
    const listed = { ...story, section: { path: 'politics/courts' }, byline: [{ author: { slug: 'ada' } }], topics: [] }
    const entries = listEntries({
      stories: [listed, { ...listed, changedAt: '2026-11-20T09:00:00.000Z', topics: [{ slug: 'courts' }] }],
      sections: [{ path: 'politics' }, { path: 'politics/courts' }, { path: 'world' }],
      authors: [{ slug: 'ada' }],
      topics: [{ slug: 'courts' }],
      series: [{ slug: 'tides' }],
      pages: [{ slug: 'about' }],
      months: [{ month: '2026-11', stories: 101 }],
    })
    expect(locations(sitemapXml({ origin, entries }))).toEqual(['/', '/politics', '/politics/courts', '/world', '/authors/ada', '/topics/courts', '/series/tides', '/about', '/corrections', '/archive', '/archive/2026/11', '/archive/2026/11/2'])
    expect(Object.fromEntries(entries.map(({ path, changed }) => [path, changed]))).toMatchObject({ '/': story.changedAt, '/politics': story.changedAt, '/politics/courts': story.changedAt, '/world': undefined, '/topics/courts': '2026-11-20T09:00:00.000Z' })
  })
})

describe('sitemapIndexXml', () => {
  it('names a sitemap for each month, and more where one cannot hold its stories', () => {
    const entries = indexEntries([{ month: '2026-11', stories: 21 }, { month: '2026-09', stories: 10 }], { length: 10 })
    expect(locations(sitemapIndexXml({ origin, entries }))).toEqual(['pages', '2026-11', '2026-11-2', '2026-11-3', '2026-09'].map((name) => `/sitemaps/${name}.xml`))
  })

  it.each([
    ['2026-11', { month: '2026-11', part: 1 }],
    ['2026-11-2', { month: '2026-11', part: 2 }],
    ['2026-11-12', { month: '2026-11', part: 12 }],
    ['2026-11-1', null],
    ['2026-11-02', null],
    ['2026-13', null],
    ['pages', null],
  ])('knows what %s stands for', (name, expected) => {
    expect(monthOfSitemap(name)).toEqual(expected)
  })
})

describe('newsSitemapXml', () => {
  it('says of each story what Google News asks for, whatever stands in its headline', () => {
    const site = { title: 'Fish & Chips', language: 'en-GB' }
    expect(newsSitemapXml({ origin, site, stories: [{ ...story, headline: 'Up < \u0008down', retracted: false, language: null }] })).toContain(
      '<url><loc>https://paper.example/2026/11/a</loc><news:news><news:publication><news:name>Fish &amp; Chips</news:name><news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-11-20T08:30:00.000Z</news:publication_date><news:title>Up &lt; down</news:title></news:news></url>',
    )
  })

  it('names the language of a story that is not in the paper’s', () => {
    const xml = newsSitemapXml({ origin, site: { title: 'Paper', language: 'ar' }, stories: [{ ...story, headline: 'Up', retracted: true, language: 'en' }] })
    expect(xml).toContain('<news:language>en</news:language>')
    expect(xml).toContain('<news:title>مقال مسحوب: Up</news:title>')
  })

  it.each([['en', 'en'], ['de-AT', 'de'], ['ckb', 'ckb'], ['zh', 'zh-cn'], ['zh-Hans-SG', 'zh-cn'], ['zh-TW', 'zh-tw'], ['zh-HK', 'zh-tw']])('calls %s %s', (tag, language) => {
    expect(newsLanguage(tag)).toBe(language)
  })
})

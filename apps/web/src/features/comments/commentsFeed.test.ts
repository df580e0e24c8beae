import { aComment } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { aSite } from '../../design/testing/aSite'
import { commentsFeed } from './commentsFeed'

const comments = [{ ...aComment({ name: 'Ada & Bo', text: 'See https://example.org/a\n\n<script>alert(1)</script>\u0007' }), page: 1 }]
const source = { site: aSite(), origin: 'https://paper.example', hub: null, story: { path: '2026/11/a', headline: 'Fares rise' }, comments }

describe('commentsFeed', () => {
  it('carries what readers wrote, under stable ids and whole addresses', () => {
    const xml = commentsFeed(source)
    expect(xml).toContain('<title>Comments on Fares rise · The Broadsheet</title>')
    expect(xml).toContain('<link>https://paper.example/2026/11/a#comment-c1</link>')
    expect(xml).toContain('<guid isPermaLink="false">c1</guid>')
    expect(xml).toContain('<dc:creator>Ada &amp; Bo</dc:creator>')
    expect(xml).toContain('href="https://paper.example/2026/11/a/feed.xml" rel="self"')
    expect(xml).toContain('<a href="https://example.org/a" rel="ugc nofollow noopener">https://example.org/a</a>')
    expect(xml).not.toContain('<script')
    expect(xml).not.toContain('\u0007')
  })

  it('links to the page on which a comment stands', () => {
    expect(commentsFeed({ ...source, comments: [{ ...aComment({ id: 'c9' }), page: 3 }] })).toContain('<link>https://paper.example/2026/11/a/comments/3#comment-c9</link>')
  })

  it('is well formed while nobody has commented', () => {
    expect(commentsFeed({ ...source, comments: [] })).toContain('<channel xmlns:dc=')
  })
})

import { describe, expect, it } from '@jest/globals'
import { readOldAddress } from './readOldAddress'

describe('readOldAddress', () => {
  it.each([
    ['/2019/05/old-name', '/2019/05/old-name'],
    ['  /News/Story.PHP/ ', '/news/story.php'],
    ['/category/foo/', '/category/foo'],
    ['/one/two/three/four/five/', '/one/two/three/four/five'],
    ['https://old.example.org/2019/Caf%C3%A9/', '/2019/café'],
    ['/story#comments', '/story'],
    ['/feed/', '/feed'],
    ['/authors/ada', '/authors/ada'],
  ])('takes %s as %s', (text, address) => {
    expect(readOldAddress(text)).toEqual({ address })
  })

  it.each([
    ['', 'missing'],
    ['old-name', 'Begin the old address with a single /'],
    ['//elsewhere.example/x', 'Begin the old address with a single /'],
    ['https://', 'Begin the old address with a single /'],
    ['javascript:alert(1)', 'Begin the old address with a single /'],
    ['/?p=123', '“?p=123” cannot be part'],
    ['https://old.example.org/news/story.php?id=7', '“?id=7” cannot be part'],
    ['/two words', 'no spaces'],
    ['/back\\slash', 'no backslashes'],
    ['/', 'front page'],
    ['https://old.example.org', 'front page'],
    [`/${'a'.repeat(500)}`, 'under 500 characters'],
    ['/api/articles', 'answered by the site itself'],
    ['/politics/feed.xml', 'answered by the site itself'],
    ['/sitemap.xml', 'answered by the site itself'],
    ['/sitemaps/2019-05.xml', 'answered by the site itself'],
    ['/manifest.webmanifest', 'answered by the site itself'],
    ['/icon-192.png', 'answered by the site itself'],
    ['/an-old-key-of-a-search-engine.txt', 'answered by the site itself'],
  ])('refuses %s with a sentence', (text, sentence) => {
    expect(readOldAddress(text)).toEqual({ fault: expect.stringContaining(sentence) })
  })
})

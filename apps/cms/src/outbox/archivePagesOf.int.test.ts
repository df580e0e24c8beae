import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aBody, aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { archivePagesOf } from './archivePagesOf'

let newsroom: Newsroom

/** The time of the story that has so many before it in March. */
const timeOf = (earlier: number) => new Date(Date.UTC(2020, 2, 1) + earlier * 60_000).toISOString()

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { politics: section } = await aPaper(newsroom.payload)
  for (let index = 0; index < 101; index += 1) {
    const headline = `Story ${index}`
    await newsroom.payload.create({
      collection: 'articles',
      data: { headline, section, body: aBody(headline), commentPolicy: 'open', publishedAt: timeOf(index), _status: 'published' },
      depth: 0,
      context: { quietly: true },
    })
  }
})
afterAll(() => newsroom.close())

describe('the pages of the archive that a change touches', () => {
  it.each([
    ['an edit of the first story: its page', { publishedAt: timeOf(0), onward: false }, ['/archive/2020/03']],
    ['an edit of the last story: its page', { publishedAt: timeOf(100), onward: false }, ['/archive/2020/03/2']],
    ['a new first story: every page from there on', { publishedAt: timeOf(0), onward: true }, ['/archive', '/archive/2020/03', '/archive/2020/03/2']],
    ['the first story of a new page: the page before, which leads to it', { publishedAt: timeOf(100), onward: true }, ['/archive', '/archive/2020/03', '/archive/2020/03/2']],
    ['a story past the first of the last page: that page alone', { publishedAt: timeOf(102), onward: true }, ['/archive', '/archive/2020/03/2']],
    ['the only story of a month, gone', { publishedAt: '2019-05-01T00:00:00.000Z', onward: true }, ['/archive', '/archive/2019/05']],
  ])('%s', async (_what, place, paths) => {
    expect(await archivePagesOf(newsroom.payload, { of: 'month', ...place })).toEqual(paths)
  })

  it('all of them', async () => {
    expect(await archivePagesOf(newsroom.payload, { of: 'all' })).toEqual(['/archive', '/archive/2020/03', '/archive/2020/03/2'])
  })
})

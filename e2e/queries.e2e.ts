import { searchQuerySchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CmsQuery } from '../apps/web/src/cms/searchOf'
import { searchOf } from '../apps/web/src/cms/searchOf'
import { archiveRequest } from '../apps/web/src/cms/requests/archiveRequest'
import { authorRequest } from '../apps/web/src/cms/requests/authorRequest'
import { commentRequest, commentsRequest, newestCommentsRequest } from '../apps/web/src/cms/requests/commentsRequest'
import { correctionsBesideRequest, correctionsOfYearRequest, newestCorrectionsRequest } from '../apps/web/src/cms/requests/correctionRequests'
import { discussedStoryRequest } from '../apps/web/src/cms/requests/discussedStoryRequest'
import { feedStoriesRequest } from '../apps/web/src/cms/requests/feedStoriesRequest'
import { listNameRequest } from '../apps/web/src/cms/requests/listNameRequest'
import { monthsRequest } from '../apps/web/src/cms/requests/monthsRequest'
import { neighbourRequest } from '../apps/web/src/cms/requests/neighbourRequest'
import { redirectRequest } from '../apps/web/src/cms/requests/redirectRequest'
import { searchRequest } from '../apps/web/src/cms/requests/searchRequest'
import { sectionRequest, sectionsRequest } from '../apps/web/src/cms/requests/sectionsRequest'
import { seriesRequest } from '../apps/web/src/cms/requests/seriesRequest'
import { siteRequest } from '../apps/web/src/cms/requests/siteRequest'
import { sitemapRequests } from '../apps/web/src/cms/requests/sitemapRequests'
import { storyHeadRequest } from '../apps/web/src/cms/requests/storyHeadRequest'
import { storyListRequest } from '../apps/web/src/cms/requests/storyListRequest'
import { storyRequest } from '../apps/web/src/cms/requests/storyRequest'
import { topicRequest } from '../apps/web/src/cms/requests/topicRequest'
import { writtenPageRequest } from '../apps/web/src/cms/requests/writtenPageRequest'
import { openNewsroom } from '../apps/cms/src/testing/openNewsroom'
import type { Newsroom } from '../apps/cms/src/testing/openNewsroom'
import { breaches, budgets } from './budgets'
import { demoStories } from './demoPaper'
import { fillDataDir } from './fillDataDir'
import { openings } from './openings'

type Read = { path: string; query: CmsQuery }

describe('what a read of the site costs the database', () => {
  const { keep, closeAll } = openings()
  let newsroom: Newsroom
  let story: { id: string; path: string; publishedAt: string }
  let commentId: string
  let count: () => number

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-queries-'))
    const dataDir = path.join(folder, 'data')
    keep({ close: async () => rmSync(folder, { recursive: true, force: true }) })
    const DATABASE_URL = pathToFileURL(path.join(dataDir, 'broadsheet.db')).href
    const nobodysSecret = 'x'.repeat(40)
    await fillDataDir({
      dataDir,
      paper: 'demo',
      env: { ...process.env, PAYLOAD_SECRET: nobodysSecret, SITE_KEY: nobodysSecret, CHANGED_SECRET: nobodysSecret, NEWSROOM_URL: 'http://localhost:3001', SITE_URL: 'http://localhost:3000', SITE_URLS: 'http://localhost:3000' },
    })
    newsroom = keep(await openNewsroom({ DATABASE_URL, DATA_DIR: dataDir }))
    const { docs } = await newsroom.payload.find({ collection: 'articles', where: { slug: { equals: demoStories.withComments } }, depth: 0 })
    story = { id: docs[0]?.id ?? '', path: docs[0]?.path ?? '', publishedAt: docs[0]?.publishedAt ?? '' }
    commentId = (await newsroom.payload.find({ collection: 'comments', where: { article: { equals: story.id }, status: { equals: 'approved' } }, depth: 0 })).docs[0]?.id ?? ''
    count = countQueries(newsroom)
  })
  afterAll(closeAll)

  const reads: [string, () => Read][] = [
    ['site', siteRequest],
    ['sections', sectionsRequest],
    ['section', () => sectionRequest('culture')],
    ['author', () => authorRequest('nell-abernathy')],
    ['topic', () => topicRequest('food')],
    ['series', () => seriesRequest('the-working-waterfront')],
    ['stories of a series', () => storyListRequest({ of: 'series', slug: 'the-working-waterfront' })],
    ['written page', () => writtenPageRequest('about')],
    ['stories of the front page', () => storyListRequest({ of: 'front' })],
    ['stories of a section', () => storyListRequest({ of: 'section', path: 'culture' })],
    ['stories of a part', () => storyListRequest({ of: 'section', path: 'culture/kitchen' })],
    ['stories of an author', () => storyListRequest({ of: 'author', slug: 'nell-abernathy' })],
    ['stories of a topic', () => storyListRequest({ of: 'topic', slug: 'food' })],
    ['story', () => storyRequest(story.path)],
    ['head of a story', () => storyHeadRequest(story.path)],
    ['previous story', () => neighbourRequest({ side: 'previous', section: 'culture', publishedAt: story.publishedAt })],
    ['next story', () => neighbourRequest({ side: 'next', section: 'culture', publishedAt: story.publishedAt })],
    ['story of a page of comments', () => discussedStoryRequest(story.path)],
    ['comments on a story', () => commentsRequest(story.id)],
    ['newest comments on a story', () => newestCommentsRequest(story.id)],
    ['one comment', () => commentRequest({ id: commentId, storyId: story.id })],
    ['redirect', () => redirectRequest('/2020/01/elsewhere')],
    ['feed of the front page', () => feedStoriesRequest({ of: 'front' })],
    ['name of a list', () => listNameRequest({ of: 'section', path: 'culture' })],
    ['months of publication', monthsRequest],
    ['stories of a month', () => archiveRequest({ month: story.publishedAt.slice(0, 7), page: 1 })],
    ['stories of the sitemap', sitemapRequests.stories],
    ['stories of the news sitemap', () => sitemapRequests.news({ from: story.publishedAt })],
    ['newest stories of the sitemap', sitemapRequests.newest],
    ['sections of the sitemap', sitemapRequests.sections],
    ['newest corrections', newestCorrectionsRequest],
    ['corrections of a year', () => correctionsOfYearRequest('2026')],
    ['search', () => searchRequest(searchQuerySchema.parse({ q: 'harbor' }))],
    ['corrections of other years', () => correctionsBesideRequest({ side: 'earlier', year: '2026' })],
  ]

  it.each(reads)('reading the %s keeps its budget of queries', async (name, request) => {
    const { path: address, query } = request()
    const before = count()
    const { status } = await newsroom.rest('GET', `${address}?${searchOf(query)}`)
    expect(status).toBe(200)
    expect(breaches('Reading', { [name]: count() - before }, budgets.reads)).toEqual([])
  })

  it('every budget for a read belongs to one', () => {
    expect(Object.keys(budgets.reads).sort()).toEqual(reads.map(([name]) => name).sort())
  })
})

/** Counts what the adapter really asks of SQLite. */
function countQueries({ payload }: Newsroom): () => number {
  let queries = 0
  const client = Object(Reflect.get(payload.db, 'client'))
  for (const name of ['execute', 'batch'] as const) {
    const original = client[name].bind(client)
    client[name] = (...args: unknown[]) => {
      queries += name === 'batch' && Array.isArray(args[0]) ? args[0].length : 1
      return original(...args)
    }
  }
  return () => queries
}

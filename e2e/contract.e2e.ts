import { searchQuerySchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CmsError } from '../apps/web/src/cms/CmsError'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { registerChief } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openForwarder } from './openForwarder'
import type { Forwarder } from './openForwarder'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const requestId = 'contract-test'

/** The site's own request functions; they read their settings when they are loaded. */
const loadSite = async () => ({
  ...(await import('../apps/web/src/cms/getFrontPage')),
  ...(await import('../apps/web/src/cms/getSectionPage')),
  ...(await import('../apps/web/src/cms/getAuthorPage')),
  ...(await import('../apps/web/src/cms/getTopicPage')),
  ...(await import('../apps/web/src/cms/getSeriesPage')),
  ...(await import('../apps/web/src/cms/getRootPage')),
  ...(await import('../apps/web/src/cms/getStoryPage')),
  ...(await import('../apps/web/src/cms/getReplyPage')),
  ...(await import('../apps/web/src/cms/getFeed')),
  ...(await import('../apps/web/src/cms/getCorrectionsPage')),
  ...(await import('../apps/web/src/cms/getSearchPage')),
  ...(await import('../apps/web/src/cms/getSitemap')),
  ...(await import('../apps/web/src/cms/getChrome')),
  ...(await import('../apps/web/src/cms/findRedirect')),
  ...(await import('../apps/web/src/cms/openMedia')),
  ...(await import('../apps/web/src/cms/sendReply')),
})

describe('what the site reads of the newsroom', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let wire: Forwarder
  let pages: DemoPages
  let site: Awaited<ReturnType<typeof loadSite>>
  let chief: Rest

  beforeAll(async () => {
    wire = keep(await openForwarder())
    stage = keep(await openStage())
    wire.forwardTo(stage.newsroomUrl)
    const { SITE_KEY, CHANGED_SECRET } = stage.env
    Object.assign(process.env, { CMS_URL: wire.url, SITE_URL: stage.siteUrl, SITE_KEY, CHANGED_SECRET, LOG_LEVEL: 'silent' })
    site = await loadSite()
    pages = await demoPages(readerOf(stage.siteUrl))
    chief = await registerChief(stage.newsroomUrl)
  })
  afterAll(closeAll)

  const storyPage = (page: string) => site.getStoryPage({ path: page.slice(1), requestId })

  it('articles: a story with its text, topics, related stories and neighbours', async () => {
    const found = await storyPage(pages.seed)
    expect(found?.story).toMatchObject({ path: pages.seed.slice(1), section: { path: 'politics' }, commentPolicy: 'open', byline: [{ role: 'text', author: { slug: 'keith-jacobs' } }] })
    expect(found?.story.body.filter(({ type }) => type === 'unknown')).toEqual([])
    expect(found?.story.topics.map(({ slug }) => slug)).toContain('media')
    expect(found?.story.related).toHaveLength(4)
    expect([found?.previous, found?.next].filter(Boolean).length).toBeGreaterThan(0)
  })

  it('articles: every story of the paper, whole, as its feed carries it and as its page shows it', async () => {
    const stories = pages.addresses.filter((path) => /^\/\d{4}\//.test(path))
    // one after the other: all at once would be a crowd, and a test of patience
    const shown = []
    for (const story of stories) shown.push(await storyPage(story))
    expect(shown.filter((found) => found === null)).toEqual([])
    expect(shown.flatMap((found) => found?.story.body.filter(({ type }) => type === 'unknown') ?? [])).toEqual([])
    expect((await site.getFeed({ list: { of: 'front' }, requestId }))?.stories).toHaveLength(30)
  })

  it('articles: what a search finds, whatever is typed', async () => {
    const ask = async (asked: Record<string, unknown>) => (await site.getSearchPage({ asked: searchQuerySchema.parse(asked), requestId })).answer
    expect(await ask({ q: 'harbor', section: 'culture', sort: 'newest' })).toMatchObject({ by: 'typed', hits: expect.any(Array) })
    expect((await ask({ q: 'the harbor' }))?.hits[0]?.snippet.some(({ marked }) => marked)).toBe(true)
    // as long as it may be, and in characters that take the most room in an address
    expect((await ask({ q: '港'.repeat(300), author: '港'.repeat(100), topic: '🚀'.repeat(50) }))?.hits).toEqual([])
  })

  it('articles: the lists of the front page', async () => {
    const { latest, blocks } = await site.getFrontPage(requestId)
    expect(latest.length).toBeGreaterThan(10)
    expect(blocks).toHaveLength(6)
    expect(blocks.every(({ stories }) => stories.every(({ leadMedia }) => leadMedia === null || leadMedia.sources.length > 0))).toBe(true)
  })

  it('sections: one with its description, and all in the order of the navigation', async () => {
    const found = await site.getSectionPage({ path: 'politics', requestId })
    expect(found?.section).toEqual({ id: expect.any(String), path: 'politics', name: 'Politics', colour: '#9b1c1f', description: expect.stringContaining('City Hall') })
    expect(found?.sections.map(({ path }) => path)).toEqual(['politics', 'world', 'business', 'science', 'culture', 'sport', 'culture/kitchen'])
    expect(await site.getSectionPage({ path: 'nowhere', requestId })).toBeNull()
  })

  it('sections: a part with its stories, which its section lists too', async () => {
    const part = await site.getSectionPage({ path: 'culture/kitchen', requestId })
    expect(part).toMatchObject({ section: { name: 'Kitchen' }, whole: { path: 'culture' }, parts: [] })
    const whole = await site.getSectionPage({ path: 'culture', requestId })
    expect(whole).toMatchObject({ whole: null, parts: [{ path: 'culture/kitchen' }] })
    const listed = new Set(whole?.stories.map(({ path }) => path))
    expect(part?.stories.length).toBeGreaterThan(2)
    expect(part?.stories.filter(({ section, path }) => section.path !== 'culture/kitchen' || !listed.has(path))).toEqual([])
  })

  it('authors: one with portrait, links and stories', async () => {
    const found = await site.getAuthorPage({ slug: 'keith-jacobs', requestId })
    expect(found?.author).toMatchObject({ slug: 'keith-jacobs', name: 'Keith Jacobs', photo: { alt: 'Portrait of Keith Jacobs' }, links: expect.any(Array) })
    expect(found?.stories.length).toBeGreaterThan(0)
  })

  it('topics: one with its description and stories', async () => {
    const found = await site.getTopicPage({ slug: 'media', requestId })
    expect(found?.topic).toMatchObject({ slug: 'media', name: expect.any(String), description: expect.any(String) })
    expect(found?.stories.length).toBeGreaterThan(0)
  })

  it('series: one with its parts, the first part first', async () => {
    const found = await site.getSeriesPage({ slug: 'the-working-waterfront', requestId })
    expect(found?.series).toMatchObject({ name: 'The working waterfront', description: expect.any(String) })
    const times = found?.stories.map(({ publishedAt }) => publishedAt) ?? []
    expect(times.length).toBeGreaterThan(2)
    expect(times).toEqual(times.toSorted())
    expect((await storyPage(found?.stories[0] === undefined ? '' : `/${found.stories[0].path}`))?.story.series).toMatchObject({ slug: 'the-working-waterfront' })
  })

  it('pages: one with its words, and the links at the foot of every page', async () => {
    const found = await site.getRootPage({ slug: 'privacy', requestId })
    expect(found).toMatchObject({ is: 'page', page: { title: 'Privacy', body: expect.any(Array) } })
    expect(found?.site.footerPages.map(({ title }) => title)).toEqual(['About us', 'Contact', 'Privacy'])
  })

  it('media: a picture in every width, and its file', async () => {
    const picture = (await storyPage(pages.seed))?.story.leadMedia
    expect(picture).toMatchObject({ alt: expect.stringContaining('television'), caption: expect.any(String), credit: expect.any(String) })
    expect(picture?.sources.map(({ width }) => width)).toEqual([160, 240, 360, 540, 800, 1200, 1600])
    const file = decodeURIComponent(picture?.sources[0]?.url.replace('/media/', '') ?? '')
    const answer = await site.openMedia({ file, method: 'GET', conditions: {}, requestId })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
    await answer.body?.cancel()
  })

  it('comments: those on a story, one by itself, and one handed in', async () => {
    const found = await storyPage(pages.withComments)
    expect(found?.thread.comments.length).toBe(found?.thread.total)
    const [first] = found?.thread.comments ?? []
    expect(Object.keys(first ?? {}).sort()).toEqual(['createdAt', 'editedAt', 'featured', 'id', 'locked', 'name', 'parent', 'site', 'text'])
    const form = await site.getReplyPage({ path: pages.withComments.slice(1), parentId: first?.id ?? '', requestId })
    expect(form).toMatchObject({ story: { commentPolicy: 'open' }, parent: { id: first?.id } })

    const words = { parent: null, name: 'Con Tract', email: 'con@readers.test', site: null, text: 'Handed in.', trapped: false, tookSeconds: null, address: null, userAgent: null }
    expect(await site.sendReply({ ...words, story: pages.withComments.slice(1) }, { requestId })).toEqual({ outcome: 'received', status: 'pending', own: expect.any(String) })
    expect(await site.sendReply({ ...words, story: '2001/01/never-written' }, { requestId })).toEqual({ outcome: 'refused', reason: 'story-gone', message: null })
  })

  it('redirects: an old address of a story, and one of an editor’s making', async () => {
    const [story] = await chief.find('articles', `where[path][equals]=${pages.quiet.slice(1)}`)
    await chief.change('articles', story?.id ?? '', { slug: 'storms-in-the-mud', _status: 'published' })
    await chief.make('redirects', { from: '/old-name', to: { type: 'custom', url: '/politics' } })
    expect(await site.findRedirect({ from: pages.quiet, requestId })).toMatch(/\/storms-in-the-mud$/)
    expect(await site.findRedirect({ from: '/old-name', requestId })).toBe('/politics')
    expect(await site.findRedirect({ from: '/never-was', requestId })).toBeNull()
  })

  it('corrections: the newest, and those of a year, with the story each is about', async () => {
    const newest = await site.getCorrectionsPage({ year: null, requestId })
    expect(newest.stories).toHaveLength(3)
    expect(newest.stories.every(({ headline, section, corrections }) => headline !== '' && section.name !== '' && corrections.length > 0)).toBe(true)
    const year = newest.stories[0]?.corrections[0]?.at.slice(0, 4) ?? ''
    expect((await site.getCorrectionsPage({ year, requestId })).stories.length).toBeGreaterThan(0)
    expect(await site.getCorrectionsPage({ year: '1999', requestId })).toMatchObject({ stories: [], hasEarlier: false, hasLater: true })
    const corrected = await storyPage(pages.corrected)
    expect(corrected?.story.corrections.map(({ kind }) => kind)).toEqual(['update', 'correction'])
  })

  it('the paper: its name, language and time zone', async () => {
    const { site: paper } = await site.getChrome(requestId)
    expect(paper).toMatchObject({ title: expect.any(String), language: 'en', timeZone: expect.any(String) })
  })

  it('the sitemap: every story and list', async () => {
    const { stories, sections, authors, topics, series, pages: written } = await site.getSitemap(requestId)
    expect(stories.length).toBeGreaterThan(30)
    expect([sections, authors, topics].map(({ length }) => length > 5)).toEqual([true, true, true])
    expect([series, written].map((named) => named.map(({ slug }) => slug))).toEqual([['the-working-waterfront'], ['about', 'contact', 'privacy']])
  })

  it('fails by the names of request and field when one has drifted', async () => {
    wire.rewriteWith((text) => text.replaceAll('"headline":', '"title":'))
    const failure: unknown = await storyPage(pages.seed).catch((error: unknown) => error)
    wire.rewriteWith(null)
    expect(failure).toBeInstanceOf(CmsError)
    expect(String(failure)).toContain(`story ${pages.seed.slice(1)} (GET /api/articles): docs.0.headline: `)
    expect((await storyPage(pages.seed))?.story.headline).toContain('Media Mastery')
  })
})

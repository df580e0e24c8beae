import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
})
beforeEach(() => clearMessages(newsroom.payload))
afterAll(() => newsroom.close())

const changes = async () => (await messages(newsroom.payload)).map(({ change }) => change)
const make = (title: string, more: object = {}) => newsroom.payload.create({ collection: 'pages', data: { title, body: aBody('Who we are.'), ...more } })

describe('pages the newsroom writes', () => {
  it('are told to the site once they are shown, and taken from it when they no longer are', async () => {
    const { id } = await make('About us', { shown: false })
    expect(await changes()).toEqual([])
    const change = (data: object) => newsroom.payload.update({ collection: 'pages', id, data })
    await change({ shown: true })
    await change({ shown: false })
    const about = { slug: 'about-us' }
    expect(await changes()).toEqual([{ kind: 'page', id, before: null, after: about }, { kind: 'page', id, before: about, after: null }])
  })

  it('refuse a text without end with a sentence', async () => {
    let deepest: object = { type: 'text', version: 1, text: 'x', format: 0 }
    for (let depth = 0; depth < 2000; depth += 1) deepest = { type: 'quote', version: 1, children: [deepest] }
    const body = { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [deepest] } }
    const answer = await newsroom.rest('POST', '/api/pages', { body: { title: 'Endless', body }, token: staff.editor.token })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('nested too deeply')])
  })

  it('leave a redirect at an old address', async () => {
    const { id } = await make('Contact')
    await newsroom.payload.update({ collection: 'pages', id, data: { slug: 'write-to-us' } })
    const { docs } = await newsroom.payload.find({ collection: 'redirects', where: { from: { equals: '/contact' } } })
    expect(docs.map(({ to }) => to?.url)).toEqual(['/write-to-us'])
  })

  it('leave none at an address that readers never knew, and take away one that stands in their way once they are shown', async () => {
    const { id } = await make('Imprint', { shown: false })
    const change = (data: object) => newsroom.payload.update({ collection: 'pages', id, data })
    const redirects = async () => (await newsroom.payload.find({ collection: 'redirects', where: { from: { in: ['/imprint', '/legal-notice', '/legal'] } }, sort: 'from' })).docs.map(({ from, to }) => [from, to?.url])
    await newsroom.payload.create({ collection: 'redirects', data: { from: '/legal', to: { type: 'custom', url: '/politics' } } })
    await change({ slug: 'legal-notice' })
    await change({ slug: 'legal' })
    expect(await redirects()).toEqual([['/legal', '/politics']])
    await change({ shown: true })
    expect(await redirects()).toEqual([])
    await change({ slug: 'imprint', shown: false })
    expect(await redirects()).toEqual([])
    await newsroom.payload.delete({ collection: 'pages', id })
  })

  it.each([
    ['pages', { title: 'Politics', body: aBody('x') }, 'The section “Politics” has the address /politics. Choose another.'],
    ['sections', { name: 'Imprint' }, 'The page “Imprint” has the address /imprint. Choose another.'],
    ['pages', { title: 'Search', body: aBody('x') }, '“search” is an address of the site itself. Choose another.'],
  ])('and sections keep out of each other’s way: %s', async (collection, body, sentence) => {
    if (collection === 'sections') await make('Imprint')
    const answer = await newsroom.rest('POST', `/api/${collection}`, { body, token: staff.editor.token })
    expect([answer.status, answer.text.includes(sentence)]).toEqual([400, true])
  })

  it('stand at the foot of the paper, in order, for readers only while they are shown', async () => {
    const { payload } = newsroom
    const [one, two] = [await make('One'), await make('Two', { shown: false })]
    await payload.updateGlobal({ slug: 'site', data: { footerPages: [two.id, one.id] } })
    const { body } = await newsroom.rest('GET', '/api/globals/site?depth=1')
    expect(body.footerPages.map((page: string | { title: string }) => (typeof page === 'string' ? page : page.title))).toEqual([two.id, 'One'])
    await payload.delete({ collection: 'pages', id: one.id })
    expect((await newsroom.rest('GET', '/api/globals/site?depth=1')).status).toBe(200)
  })
})

describe('series', () => {
  it('follow their stories, and are kept while a story belongs to them', async () => {
    const { payload } = newsroom
    const { id } = await payload.create({ collection: 'series', data: { name: 'Rising tides' } })
    await clearMessages(payload)
    const story = await payload.create({ collection: 'articles', data: { headline: 'Part one', section: paper.politics, series: id, body: aBody('x'), commentPolicy: 'open', _status: 'published' } })
    expect(await changes()).toMatchObject([{ kind: 'article', id: story.id, before: null, after: { series: 'rising-tides' } }])
    const answer = await newsroom.rest('DELETE', `/api/series/${id}`, { token: staff.admin.token })
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('The series “Rising tides” is used by one story: “Part one”. Give it another series first.')])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let culture: string
let kitchen: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())

const make = async (name: string, more: object = {}) => (await newsroom.payload.create({ collection: 'sections', data: { name, ...more } })).id
const change = (id: string, body: object) => newsroom.rest('PATCH', `/api/sections/${id}?trash=true`, { body, token: staff.admin.token })
const find = async (id: string) => newsroom.payload.findByID({ collection: 'sections', id, depth: 0, trash: true })
const refusals = async (answer: ReturnType<typeof change>) => {
  const { status, body } = await answer
  return [status, ...(body.errors[0].data?.errors ?? body.errors).map(({ path, message }: { path?: string; message: string }) => (path === undefined ? message : `${path}: ${message}`))]
}
const leads = async () => (await newsroom.payload.find({ collection: 'redirects', sort: 'from', pagination: false, depth: 0 })).docs.map(({ from, to }) => [from, to?.url])
const changes = async () => (await messages(newsroom.payload)).map(({ change: told }) => told)

beforeEach(async () => {
  const { payload } = newsroom
  await payload.delete({ collection: 'articles', where: { id: { exists: true } } })
  await payload.delete({ collection: 'sections', where: { parent: { exists: true } }, trash: true })
  await payload.delete({ collection: 'sections', where: { id: { not_in: [paper.politics, paper.world] } }, trash: true })
  await payload.delete({ collection: 'redirects', where: { id: { exists: true } } })
  culture = await make('Culture')
  kitchen = await make('Kitchen', { parent: culture })
  await clearMessages(payload)
})

describe('a part of a section', () => {
  it('stands under its section, and says so to readers', async () => {
    expect(await find(culture)).toMatchObject({ slug: 'culture', path: 'culture', root: 'culture' })
    expect(await find(kitchen)).toMatchObject({ slug: 'kitchen', path: 'culture/kitchen', root: 'culture' })
    const { body } = await newsroom.rest('GET', '/api/sections?where[path][equals]=culture/kitchen&select[path]=true&select[root]=true')
    expect(body.docs).toEqual([{ id: kitchen, path: 'culture/kitchen', root: 'culture' }])
  })

  it('is placed by the newsroom, whatever a request says', async () => {
    expect((await change(kitchen, { path: 'elsewhere', root: 'elsewhere', description: 'Pots.' })).status).toBe(200)
    expect(await find(kitchen)).toMatchObject({ path: 'culture/kitchen', root: 'culture', description: 'Pots.' })
  })

  it('may bear a name that another section, or a part of another, has', async () => {
    expect(await find(await make('Kitchen', { parent: paper.world }))).toMatchObject({ path: 'world/kitchen' })
    expect(await find(await make('Kitchen'))).toMatchObject({ path: 'kitchen' })
  })

  it.each([
    ['a part of a part', () => change(paper.politics, { parent: kitchen }), 'parent: “Kitchen” is itself a part of a section, and a part has no parts. Choose another section.'],
    ['a part with parts', () => change(culture, { parent: paper.world }), 'parent: This section has parts of its own (“Kitchen”), so it cannot become one. Give them another section first.'],
    ['a part of itself', () => change(paper.world, { parent: paper.world }), 'parent: A section cannot be a part of itself.'],
    ['a part of nothing', () => change(kitchen, { parent: '87a7e1b3-8954-43f1-9be3-e49abb3e5d24' }), 'parent: That section is no longer there. Choose another.'],
    ['a second one of its name', () => newsroom.rest('POST', '/api/sections', { body: { name: 'Kitchen', parent: culture }, token: staff.admin.token }), 'slug: The section “Kitchen” has the address /culture/kitchen. Choose another.'],
    ['one in the place of a month', () => change(kitchen, { slug: '2026' }), 'slug: An address of digits only would read as a year. Add a word.'],
    ['one in the place of an archive', () => change(kitchen, { slug: 'archive' }), 'slug: “archive” is an address of the site itself. Choose another.'],
  ])('is not %s', async (_what, ask, sentence) => {
    expect(await refusals(ask())).toEqual([400, sentence])
    expect(await changes()).toEqual([])
  })

  it('does not stand in the way of a page, until it leaves its section', async () => {
    const page = await newsroom.payload.create({ collection: 'pages', data: { title: 'Kitchen', body: aBody('x') } })
    expect(await refusals(change(kitchen, { parent: null }))).toEqual([400, 'slug: The page “Kitchen” has the address /kitchen. Choose another.'])
    await newsroom.payload.delete({ collection: 'pages', id: page.id })
  })

  it('leaves a redirect when it goes to another section or to none, and is told of with both addresses', async () => {
    await change(kitchen, { parent: paper.world })
    await change(kitchen, { parent: null })
    expect(await leads()).toEqual([['/culture/kitchen', '/kitchen'], ['/world/kitchen', '/kitchen']])
    expect((await changes()).filter((told) => JSON.stringify(told).includes('section'))).toEqual([
      { kind: 'section', id: kitchen, before: { path: 'culture/kitchen' }, after: { path: 'world/kitchen' }, parts: [] },
      { kind: 'section', id: kitchen, before: { path: 'world/kitchen' }, after: { path: 'kitchen' }, parts: [] },
    ])
    expect(await find(kitchen)).toMatchObject({ path: 'kitchen', root: 'kitchen' })
  })

  it('goes along when its section moves, even from the trash, and comes back with it', async () => {
    const books = await make('Books', { parent: culture })
    await change(books, { deletedAt: new Date().toISOString() })
    await clearMessages(newsroom.payload)
    await change(culture, { slug: 'arts' })
    expect([await find(kitchen), await find(books)]).toMatchObject([{ path: 'arts/kitchen', root: 'arts' }, { path: 'arts/books', root: 'arts' }])
    expect(await leads()).toEqual([['/culture', '/arts'], ['/culture/books', '/arts/books'], ['/culture/kitchen', '/arts/kitchen']])
    expect(await changes()).toEqual(
      expect.arrayContaining([
        { kind: 'section', id: culture, before: { path: 'culture' }, after: { path: 'arts' }, parts: expect.arrayContaining(['culture/kitchen', 'culture/books']) },
        { kind: 'section', id: kitchen, before: { path: 'culture/kitchen' }, after: { path: 'arts/kitchen' }, parts: [] },
      ]),
    )
    await change(culture, { slug: 'culture' })
    expect(await leads()).toEqual([['/arts', '/culture'], ['/arts/books', '/culture/books'], ['/arts/kitchen', '/culture/kitchen']])
  })

  it('is named when its section gets another name: its page shows it', async () => {
    await change(culture, { name: 'Culture & Arts' })
    expect(await changes()).toEqual([{ kind: 'section', id: culture, before: { path: 'culture' }, after: { path: 'culture' }, parts: ['culture/kitchen'] }])
  })

  it('keeps its section from being deleted or thrown away, with a sentence', async () => {
    const sentence = 'The section “Culture” has a part: “Kitchen”. Give it another section, or delete it first.'
    expect(await refusals(change(culture, { deletedAt: new Date().toISOString() }))).toEqual([409, sentence])
    expect(await refusals(newsroom.rest('DELETE', `/api/sections/${culture}`, { token: staff.admin.token }))).toEqual([409, sentence])
    await change(kitchen, { deletedAt: new Date().toISOString() })
    expect(await refusals(newsroom.rest('DELETE', `/api/sections/${culture}`, { token: staff.admin.token }))).toEqual([409, sentence.replace('“Kitchen”', '“Kitchen” (in the trash)')])
    expect((await newsroom.rest('DELETE', `/api/sections/${kitchen}?trash=true`, { token: staff.admin.token })).status).toBe(200)
    expect((await newsroom.rest('DELETE', `/api/sections/${culture}`, { token: staff.admin.token })).status).toBe(200)
  })

  it('lends its path to its stories, which their section lists as well', async () => {
    const { id, path } = await newsroom.payload.create({ collection: 'articles', data: { headline: 'Soup', section: kitchen, body: aBody('x'), commentPolicy: 'open', _status: 'published' } })
    expect(await changes()).toMatchObject([{ kind: 'article', id, after: { section: 'culture/kitchen', path } }])
    const listed = async (where: string) => (await newsroom.rest('GET', `/api/articles?where${where}&select[path]=true&depth=0`)).body.docs.map((story: { path: string }) => story.path)
    expect(await listed('[section.root][equals]=culture')).toEqual([path])
    expect(await listed('[section.path][equals]=culture/kitchen')).toEqual([path])
    expect(await listed('[section.path][equals]=culture')).toEqual([])
  })

  it('cannot take the place of a redirect that is made to its address', async () => {
    const answer = newsroom.rest('POST', '/api/redirects', { body: { from: '/culture/kitchen', to: { type: 'custom', url: '/world' } }, token: staff.editor.token })
    expect((await refusals(answer))[1]).toContain('the section “Kitchen”')
  })
})

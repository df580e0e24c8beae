import { permissions, scopeOf, staffRoles, type Action, type Resource, type Role } from '@broadsheet/newsroom'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { aBody, aPaper, aStaff } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

/** Everyone who can send a request: staff, a visitor, and the site's key, which must open nothing here. */
const askers = [...staffRoles, 'site', 'visitor'] as const

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let live: string
let draft: string
let pending: string
let approved: string
let picture: string
let pictureFile: string
let picturedStory: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
  const { payload } = newsroom
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } }).jpeg().toBuffer()
  const stored = await payload.create({ collection: 'media', data: { alt: 'Teal' }, file: { data, name: 'teal.jpg', mimetype: 'image/jpeg', size: data.length } })
  picture = stored.id
  pictureFile = stored.filename ?? ''
  const story = (headline: string, status: 'draft' | 'published', more: object = {}) =>
    payload.create({ collection: 'articles', data: { headline, section: paper.politics, body: aBody(headline), commentPolicy: 'open', _status: status, ...more } })
  live = (await story('Live story', 'published', { leadMedia: picture, owner: staff.editor.id })).id
  picturedStory = live
  draft = (await story('Hidden story', 'draft')).id
  const comment = (text: string, status: 'pending' | 'approved', article = live) =>
    payload.create({ collection: 'comments', data: { article, name: 'Rea Der', email: 'rea@example.org', text, status, addressHash: 'secret-hash', userAgent: 'secret-agent', fingerprint: text } })
  pending = (await comment('Pending words', 'pending')).id
  approved = (await comment('Approved words', 'approved')).id
  await comment('Words under a hidden story', 'approved', draft)
})
afterAll(() => newsroom.close())

const as = (asker: Role) =>
  asker === 'visitor' ? {} : asker === 'site' ? { headers: { authorization: `Broadsheet-Site ${process.env['SITE_KEY']}` } } : { token: staff[asker].token }
/** To the CMS's general API the site is a visitor: its key opens the reply endpoint alone. */
const effective = (asker: Role): Role => (asker === 'site' ? 'visitor' : asker)
const ask = (asker: Role, method: string, path: string, body?: unknown) => newsroom.rest(method, path, { ...as(asker), ...(body === undefined ? {} : { body }) })
const mayAll = <R extends Resource>(asker: Role, action: Action<R>, resource: R) => scopeOf([effective(asker)], action, resource) === 'all'
/** What a save of the story must say: when its newest version was stored. */
const seen = async (id: string) => (await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).updatedAt
const cases = <T>(list: readonly T[]) => askers.flatMap((asker) => list.map((item) => [asker, item] as const))

describe('every role, over REST', () => {
  it.each(cases(['sections', 'topics', 'series', 'authors'] as const))('%s creates %s only where the table says so', async (asker, collection) => {
    const { status } = await ask(asker, 'POST', `/api/${collection}`, { name: `By ${asker} ${collection}` })
    expect(status).toBe(mayAll(asker, 'create', collection) ? 201 : 403)
  })

  it.each(cases(['sections', 'topics', 'series', 'authors'] as const))('%s updates and deletes %s only where the table says so', async (asker, collection) => {
    const { id } = await newsroom.payload.create({ collection, data: { name: `Target ${asker} ${collection}` } })
    const updated = await ask(asker, 'PATCH', `/api/${collection}/${id}`, { description: 'x', bio: 'x' })
    expect(updated.status).toBe(mayAll(asker, 'update', collection) ? 200 : 403)
    const deleted = await ask(asker, 'DELETE', `/api/${collection}/${id}`)
    expect(deleted.status).toBe(mayAll(asker, 'delete', collection) ? 200 : 403)
  })

  it.each(askers)('%s sees and makes written pages only where the table says so', async (asker) => {
    const page = { title: `Page ${asker}`, body: aBody('Words') }
    const { id } = await newsroom.payload.create({ collection: 'pages', data: { ...page, shown: false } })
    const readable = async () => (await ask(asker, 'GET', `/api/pages/${id}`)).status
    expect(await readable()).toBe(mayAll(asker, 'read', 'pages') ? 200 : 404)
    await newsroom.payload.update({ collection: 'pages', id, data: { shown: true } })
    expect(await readable()).toBe(200)
    expect((await ask(asker, 'POST', '/api/pages', { ...page, title: `Another by ${asker}` })).status).toBe(mayAll(asker, 'create', 'pages') ? 201 : 403)
    expect((await ask(asker, 'PATCH', `/api/pages/${id}`, { description: 'x' })).status).toBe(mayAll(asker, 'update', 'pages') ? 200 : 403)
    expect((await ask(asker, 'DELETE', `/api/pages/${id}`)).status).toBe(mayAll(asker, 'delete', 'pages') ? 200 : 403)
  })

  it.each(askers)('%s sees drafts only where the table says so', async (asker) => {
    const all = mayAll(asker, 'read', 'articles')
    for (const query of ['', '&draft=true', '&trash=true']) {
      const { body } = await ask(asker, 'GET', `/api/articles?limit=100${query}`)
      expect([query, JSON.stringify(body).includes('Hidden story')]).toEqual([query, all])
    }
    expect((await ask(asker, 'GET', `/api/articles/${draft}`)).status).toBe(all ? 200 : 404)
    expect((await ask(asker, 'GET', `/api/articles/${live}`)).status).toBe(200)
    expect((await ask(asker, 'GET', '/api/articles/versions')).status).toBe(mayAll(asker, 'create', 'articles') ? 200 : 403)
  })

  it.each(askers)('%s publishes, unpublishes and deletes only where the table says so', async (asker) => {
    const mayCreate = mayAll(asker, 'create', 'articles')
    const mayPublish = mayAll(asker, 'publish', 'articles')
    const story = { headline: `By ${asker}`, section: paper.politics, commentPolicy: 'open' }
    expect((await ask(asker, 'POST', '/api/articles?draft=true', { ...story, _status: 'draft' })).status).toBe(mayCreate ? 201 : 403)
    expect((await ask(asker, 'POST', '/api/articles', { ...story, headline: `Published by ${asker}`, _status: 'published' })).status).toBe(mayPublish ? 201 : 403)
    for (const change of [{ _status: 'draft' }, { _status: 'published', headline: 'Live story' }]) {
      expect((await ask(asker, 'PATCH', `/api/articles/${live}`, { ...change, updatedAt: await seen(live) })).status).toBe(mayPublish ? 200 : 403)
    }
    const { id } = await newsroom.payload.create({ collection: 'articles', data: { ...story, headline: `Deleted by ${asker}`, _status: 'published' } as never })
    expect((await ask(asker, 'DELETE', `/api/articles/${id}`)).status).toBe(mayAll(asker, 'delete', 'articles') ? 200 : 403)
  })

  it('lets a reporter write on an own draft, and on no one else’s', async () => {
    const own = await ask('reporter', 'POST', '/api/articles?draft=true', { headline: 'Mine', section: paper.politics, commentPolicy: 'open' })
    const change = { headline: 'Mine, revised', updatedAt: own.body.doc.updatedAt }
    expect((await ask('reporter', 'PATCH', `/api/articles/${own.body.doc.id}?draft=true`, change)).status).toBe(200)
    expect((await ask('reporter', 'PATCH', `/api/articles/${own.body.doc.id}`, { _status: 'published' })).status).toBe(403)
    expect((await ask('reporter', 'PATCH', `/api/articles/${draft}?draft=true`, change)).status).toBe(403)
    expect((await ask('reporter', 'PATCH', `/api/articles/${draft}?draft=true`, { owner: staff.reporter.id })).status).toBe(403)
  })

  it.each(askers)('%s sees comments and what is private about them only where the table says so', async (asker) => {
    const all = mayAll(asker, 'read', 'comments')
    const secret = mayAll(asker, 'readPrivate', 'comments')
    const { text } = await ask(asker, 'GET', '/api/comments?limit=100&depth=2')
    expect(text.includes('Approved words')).toBe(true)
    expect([text.includes('Pending words'), text.includes('under a hidden story')]).toEqual([all, all])
    expect([text.includes('rea@example.org'), text.includes('secret-hash'), text.includes('secret-agent')]).toEqual([secret, secret, secret])
    const { status, body } = await ask(asker, 'GET', '/api/comments?where[email][equals]=rea@example.org')
    expect(status === 200 && body.totalDocs > 0).toBe(secret)
  })

  it.each(askers)('%s decides, creates and deletes comments only where the table says so', async (asker) => {
    expect((await ask(asker, 'PATCH', `/api/comments/${pending}`, { status: 'pending' })).status).toBe(mayAll(asker, 'update', 'comments') ? 200 : 403)
    expect((await ask(asker, 'POST', '/api/comments', { article: live, name: 'x', email: 'x@example.org', text: 'x' })).status).toBe(403)
    const { id } = await newsroom.payload.create({ collection: 'comments', data: { article: live, name: 'x', email: 'x@example.org', text: asker, status: 'spam' } })
    expect((await ask(asker, 'DELETE', `/api/comments/${id}`)).status).toBe(mayAll(asker, 'delete', 'comments') ? 200 : 403)
  })

  it('does not let a moderator rewrite what a reader wrote', async () => {
    await ask('moderator', 'PATCH', `/api/comments/${approved}`, { text: 'Put into their mouth', name: 'Someone else', email: 'other@example.org' })
    expect(await newsroom.payload.findByID({ collection: 'comments', id: approved })).toMatchObject({ text: 'Approved words', name: 'Rea Der', email: 'rea@example.org' })
  })

  it.each(askers)('%s sees people only where the table says so', async (asker) => {
    const scope = scopeOf([effective(asker)], 'read', 'users')
    const { status, body } = await ask(asker, 'GET', '/api/users?limit=100')
    const seen = status === 200 ? body.docs.map(({ email }: { email: string }) => email).sort() : []
    const everyone = staffRoles.map((role) => `${role}@example.org`).sort()
    expect(seen).toEqual(scope === 'all' ? everyone : scope === 'own' ? [`${asker}@example.org`] : [])
  })

  it.each(askers)('%s makes no one else an admin, nor themselves', async (asker) => {
    const created = await ask(asker, 'POST', '/api/users', { name: 'New', email: `new-${asker}@example.org`, password: 'a long password', roles: ['admin'] })
    expect(created.status).toBe(mayAll(asker, 'create', 'users') ? 201 : 403)
    const self = effective(asker) === 'visitor' ? staff.reporter.id : staff[asker as 'editor'].id
    await ask(asker, 'PATCH', `/api/users/${self}`, { roles: ['admin'] })
    const { roles } = await newsroom.payload.findByID({ collection: 'users', id: self })
    expect(roles.includes('admin')).toBe(asker === 'admin')
  })

  it.each(cases(['audit', 'decisions', 'outbox', 'presence', 'readers', 'redirects', 'reports'] as const))('%s reads and writes %s only where the table says so', async (asker, collection) => {
    expect((await ask(asker, 'GET', `/api/${collection}`)).status).toBe(mayAll(asker, 'read', collection) ? 200 : 403)
    const body = collection === 'presence' ? { form: 'x', story: live, person: 'x', name: 'x', at: new Date() } : collection === 'redirects' ? { from: `/by-${asker}`, to: { type: 'custom', url: 'https://example.org' } } : { site: 'x', change: {}, claim: 'x', availableAt: new Date() }
    expect((await ask(asker, 'POST', `/api/${collection}`, body)).status).toBe(mayAll(asker, 'create', collection) ? 201 : 403)
  })

  it.each(askers)('%s changes the paper’s settings only where the table says so', async (asker) => {
    expect((await ask(asker, 'POST', '/api/globals/site', { tagline: 'News, plainly set' })).status).toBe(mayAll(asker, 'update', 'site') ? 200 : 403)
    expect((await ask(asker, 'GET', '/api/globals/site')).status).toBe(200)
  })

  it.each(askers)('%s reads and changes the newsroom’s settings only where the table says so', async (asker) => {
    expect((await ask(asker, 'GET', '/api/globals/settings')).status).toBe(mayAll(asker, 'read', 'settings') ? 200 : 403)
    expect((await ask(asker, 'POST', '/api/globals/settings', { autosaveDays: 30 })).status).toBe(mayAll(asker, 'update', 'settings') ? 200 : 403)
  })

  it.each(askers)('%s reads and changes the rules for comments only where the table says so', async (asker) => {
    expect((await ask(asker, 'GET', '/api/globals/discussion')).status).toBe(mayAll(asker, 'read', 'discussion') ? 200 : 403)
    expect((await ask(asker, 'POST', '/api/globals/discussion', { maxLinks: 2 })).status).toBe(mayAll(asker, 'update', 'discussion') ? 200 : 403)
  })

  it.each(askers)('%s sees nothing of what was learned of spam, and has it forgotten only where the table says so', async (asker) => {
    for (const collection of ['spam-words', 'spam-lessons']) {
      expect((await ask(asker, 'GET', `/api/${collection}`)).status).toBe(403)
      expect((await ask(asker, 'POST', `/api/${collection}`, { feature: 'word:x', spam: 9, ham: 0, increments: [] })).status).toBe(403)
    }
    expect((await ask(asker, 'POST', '/api/comments/forget-spam-training')).status).toBe(mayAll(asker, 'forget', 'spamTraining') ? 200 : 403)
  })

  it.each(askers)('%s learns who has a story open only as staff that sees drafts', async (asker) => {
    const refused = effective(asker) === 'visitor' ? 401 : 403
    expect((await ask(asker, 'POST', `/api/articles/${draft}/presence`, { form: `form-of-${asker}` })).status).toBe(mayAll(asker, 'read', 'articles') ? 200 : refused)
  })

  it.each(askers)('%s sees a picture through its story, and a list of pictures only as staff', async (asker) => {
    const all = mayAll(asker, 'read', 'media')
    expect((await ask(asker, 'GET', '/api/media')).status).toBe(all ? 200 : 403)
    expect((await ask(asker, 'GET', `/api/media/${picture}`)).status).toBe(all ? 200 : 403)
    expect((await ask(asker, 'GET', `/api/articles/${picturedStory}?depth=1`)).body.leadMedia).toMatchObject({ alt: 'Teal' })
    const file = await ask(asker, 'GET', `/api/media/file/${pictureFile}`)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await ask(asker, 'GET', '/api/media/file/none.jpg')).status).toBe(404)
  })

  it('shows readers neither owners nor the newsroom’s own fields of a story', async () => {
    const { body } = await ask('visitor', 'GET', `/api/articles/${live}?depth=2`)
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['owner']))
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['plainText']))
    expect((await ask('visitor', 'GET', '/api/articles?where[owner.email][like]=editor')).status).not.toBe(200)
  })

  it('covers every resource of the table', () => {
    expect(Object.keys(permissions).sort()).toEqual(['articles', 'audit', 'authors', 'comments', 'decisions', 'discussion', 'media', 'outbox', 'pages', 'presence', 'previewLinks', 'readers', 'redirects', 'related', 'reports', 'sections', 'series', 'settings', 'site', 'spamTraining', 'topics', 'users'])
  })
})

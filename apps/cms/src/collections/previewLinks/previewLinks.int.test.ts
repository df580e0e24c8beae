import { previewOutcomeSchema } from '@broadsheet/contract'
import { somePreviewGaps } from '@broadsheet/contract/testing'
import { staffRoles, type StaffRole } from '@broadsheet/newsroom'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { aBody, aPaper, aStaff } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let picture: string
/** Two drafts of the reporter's. */
let storyA: string
let storyB: string
let live: string

const select = 'select[headline]=true&select[standfirst]=true&select[body]=true&select[section]=true&select[byline]=true&select[leadMedia]=true&select[related]=true&select[readingMinutes]=true&select[publishedAt]=true&select[path]=true'

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } }).jpeg().toBuffer()
  picture = (await newsroom.payload.create({ collection: 'media', data: { alt: 'Teal' }, file: { data, name: 'teal.jpg', mimetype: 'image/jpeg', size: data.length } })).id
  live = await aStory('Live story', { _status: 'published' })
  storyA = await aStory('Draft A', { byline: [{ author: paper.ada, role: 'text' }], leadMedia: picture })
  storyB = await aStory('Draft B')
})
afterAll(() => newsroom.close())

const aStory = async (headline: string, more: object = {}) =>
  (await newsroom.payload.create({ collection: 'articles', data: { headline, section: paper.politics, body: aBody(`${headline}, at length.`), commentPolicy: 'open', owner: staff.reporter.id, _status: 'draft', ...more } })).id

const key = (): Record<string, string> => ({ authorization: `Broadsheet-Site ${process.env['SITE_KEY']}` })
const make = (role: StaffRole | 'visitor', story: string, days: unknown = 1) => newsroom.rest('POST', '/api/preview-links/make', { body: { story, days }, ...(role === 'visitor' ? {} : { token: staff[role].token }) })
const list = (role: StaffRole | 'visitor', story: string) => newsroom.rest('GET', `/api/preview-links/of/${story}`, role === 'visitor' ? {} : { token: staff[role].token })
const revoke = (role: StaffRole | 'visitor', id: string) => newsroom.rest('POST', `/api/preview-links/${id}/revoke`, role === 'visitor' ? {} : { token: staff[role].token })
const pass = (role: StaffRole | 'visitor', story: string) => newsroom.rest('POST', '/api/preview-links/pass', { body: { story }, ...(role === 'visitor' ? {} : { token: staff[role].token }) })
const ask = (body: unknown, headers: Record<string, string> = key()) => newsroom.rest('POST', `/api/preview-links/open?${select}`, { body, headers })
const open = async (body: unknown) => previewOutcomeSchema({ now: new Date(), gaps: somePreviewGaps }).parse((await ask(body)).body)
const tokenOf = (made: { body: { url: string } }) => new URL(made.body.url).pathname.split('/').at(-1) ?? ''
const aLink = async (story: string) => {
  const made = await make('editor', story)
  return { id: made.body.link.id as string, token: tokenOf(made) }
}

describe('a preview link', () => {
  it('opens the newest draft of its story, with its picture, its section and its writers', async () => {
    const { token } = await aLink(storyA)
    await newsroom.payload.update({ collection: 'articles', id: storyA, data: { standfirst: 'Written later' }, draft: true })
    const outcome = await open({ by: 'link', token })
    expect(outcome).toMatchObject({
      outcome: 'shown',
      live: false,
      story: { id: storyA, headline: 'Draft A', standfirst: 'Written later', section: { name: 'Politics' }, byline: [{ author: { name: 'Ada Moran' } }], leadMedia: { alt: 'Teal' } },
    })
  })

  it('opens its own story and no other', async () => {
    const { token } = await aLink(storyA)
    for (const more of [{ story: storyB }, { id: storyB }, { data: { id: storyB, headline: 'Draft B' } }]) {
      expect(await open({ by: 'link', token, ...more })).toMatchObject({ story: { id: storyA, headline: 'Draft A' } })
    }
  })

  it('is kept as a hash alone, shown once, and long enough not to be guessed', async () => {
    const { token } = await aLink(storyA)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = JSON.stringify(await newsroom.payload.db.find({ collection: 'preview-links', pagination: false }))
    expect(rows).not.toContain(token)
    const seen = await Promise.all([list('admin', storyA), newsroom.rest('GET', '/api/preview-links?depth=2&limit=100', { token: staff.admin.token })])
    for (const { status, text } of seen) {
      expect(status).toBe(200)
      expect(text).not.toContain(token)
      expect(text).not.toContain('tokenHash')
    }
  })

  it('is not opened once it has ended, nor once it was taken back, nor while its story is in the trash', async () => {
    const ended = await aLink(storyA)
    await newsroom.payload.update({ collection: 'preview-links', id: ended.id, data: { expiresAt: new Date(Date.now() - 1000).toISOString() } })
    expect(await open({ by: 'link', token: ended.token })).toEqual({ outcome: 'refused', reason: 'expired' })

    const taken = await aLink(storyA)
    expect((await revoke('editor', taken.id)).status).toBe(200)
    expect(await open({ by: 'link', token: taken.token })).toEqual({ outcome: 'refused', reason: 'revoked' })

    const trashed = await aStory('Draft for the trash')
    const { token } = await aLink(trashed)
    await newsroom.payload.update({ collection: 'articles', id: trashed, data: { deletedAt: new Date().toISOString() } })
    expect(await open({ by: 'link', token })).toEqual({ outcome: 'refused', reason: 'gone' })
    await newsroom.payload.delete({ collection: 'articles', id: trashed, trash: true })
    expect(await open({ by: 'link', token })).toEqual({ outcome: 'refused', reason: 'gone' })
  })

  it('does not open a story that was taken down, and does again once it is put back', async () => {
    const story = await aStory('Named by mistake', { _status: 'published' })
    const { token } = await aLink(story)
    const step = async (name: string, body: object) => (await newsroom.rest('POST', `/api/articles/${story}/${name}`, { token: staff.editor.token, body })).status
    expect(await step('take-down', { reason: 'legal', note: '' })).toBe(200)
    expect(await open({ by: 'link', token })).toEqual({ outcome: 'refused', reason: 'gone' })
    expect(await step('put-back', {})).toBe(200)
    expect(await open({ by: 'link', token })).toMatchObject({ outcome: 'shown', story: { headline: 'Named by mistake' } })
  })

  it.each(['', 'x', 'x'.repeat(43), "' or 1=1 --", '{"$ne":null}'])('%j is no link', async (token) => {
    expect(await open({ by: 'link', token })).toEqual({ outcome: 'refused', reason: 'unknown' })
  })

  it('takes nothing but text for a token', async () => {
    for (const token of [{ not_equals: 'x' }, ['x'], null, 7]) expect((await ask({ by: 'link', token })).status).toBe(400)
  })

  it('counts how often it was opened, and when last', async () => {
    const story = await aStory('Counted')
    const { token } = await aLink(story)
    expect((await list('editor', story)).body.links).toMatchObject([{ opens: 0, lastOpenedAt: null, madeBy: 'editor' }])
    await Promise.all([1, 2, 3].map(() => open({ by: 'link', token })))
    expect((await list('editor', story)).body.links).toMatchObject([{ opens: 3, lastOpenedAt: expect.stringMatching(/^20/) }])
  })

  it('works for one, three or seven days and nothing else', async () => {
    const lives = await Promise.all([1, 3, 7].map(async (days) => (await make('editor', storyB, days)).body.link))
    expect(lives.map(({ createdAt, expiresAt }) => Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 3_600_000))).toEqual([24, 72, 168])
    for (const days of [0, 2, 365, '7', null]) expect((await make('editor', storyB, days)).status).toBe(400)
  })

  it('shows of what the story names only what readers may see', async () => {
    const story = await aStory('Draft that names others', { picks: [storyB, live] })
    const { token } = await aLink(story)
    const { text, body } = await ask({ by: 'link', token })
    expect(body.story.related.map((related: { headline?: string }) => related.headline)).toEqual([undefined, 'Live story'])
    expect(text).not.toContain('Draft B')
    expect(Object.keys(body.story)).not.toEqual(expect.arrayContaining(['owner']))
    expect(text).not.toContain('@example.org')
  })
})

describe('who may share', () => {
  it.each(staffRoles)('%s makes links only where the table says so', async (role) => {
    const others = await aStory('Of somebody else', { owner: staff.admin.id })
    const allowed = { admin: [201, 201], editor: [201, 201], reporter: [201, 403], moderator: [403, 403] }[role]
    expect([(await make(role, storyA)).status, (await make(role, others)).status]).toEqual(allowed)
  })

  it.each(staffRoles)('%s sees and takes back links only where the table says so', async (role) => {
    const { id } = await aLink(storyA)
    expect((await list(role, storyA)).status).toBe(role === 'moderator' ? 403 : 200)
    const general = await newsroom.rest('GET', '/api/preview-links', { token: staff[role].token })
    expect(general.status).toBe(role === 'moderator' ? 403 : 200)
    expect((await revoke(role, id)).status).toBe({ admin: 200, editor: 200, reporter: 403, moderator: 404 }[role])
  })

  it('lets a reporter take back an own link', async () => {
    const made = await make('reporter', storyA)
    expect((await revoke('reporter', made.body.link.id)).status).toBe(200)
    expect(await open({ by: 'link', token: tokenOf(made) })).toMatchObject({ reason: 'revoked' })
  })

  it('lets a visitor neither make, nor list, nor take back, nor read a link', async () => {
    const { id } = await aLink(storyA)
    const answers = [await make('visitor', storyA), await list('visitor', storyA), await pass('visitor', storyA), await newsroom.rest('GET', '/api/preview-links'), await newsroom.rest('GET', `/api/preview-links/${id}`)]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect((await revoke('visitor', id)).status).toBeGreaterThanOrEqual(403)
    for (const headers of [{}, key()]) {
      expect((await newsroom.rest('GET', '/api/preview-links?where[tokenHash][exists]=true', { headers })).status).not.toBe(200)
    }
  })

  it('lets nobody write a link past the endpoints', async () => {
    const { id } = await aLink(storyA)
    const data = { article: storyB, tokenHash: 'x', madeBy: 'x', expiresAt: '2099-01-01T00:00:00.000Z', opens: 0 }
    const { token } = staff.admin
    const answers = [await newsroom.rest('POST', '/api/preview-links', { body: data, token }), await newsroom.rest('PATCH', `/api/preview-links/${id}`, { body: data, token }), await newsroom.rest('DELETE', `/api/preview-links/${id}`, { token })]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describe('the site’s key', () => {
  it('is needed, and opens nothing by itself', async () => {
    const { token } = await aLink(storyA)
    for (const authorization of ['', 'Broadsheet-Site wrong', `JWT ${staff.admin.token}`]) {
      expect((await ask({ by: 'link', token }, { authorization })).status).toBe(403)
    }
    for (const body of [{}, { by: 'link' }, { by: 'pass' }, { by: 'pass', pass: 'x' }, { story: storyA }]) expect((await ask(body)).status).toBe(400)
    expect(await open({ by: 'pass', pass: 'x.y', data: { headline: 'x' } })).toEqual({ outcome: 'refused', reason: 'unknown' })
  })
})

describe('the preview beside the form', () => {
  const passFor = async (role: StaffRole, story: string): Promise<string> => (await pass(role, story)).body.pass

  it('shows what stands in the form, populated and measured, though nothing of it is saved', async () => {
    const data = { headline: 'Typed just now', section: paper.world, byline: [{ author: paper.keith, role: 'photographs' }], leadMedia: picture, body: aBody('word '.repeat(480)) }
    const outcome = await open({ by: 'pass', pass: await passFor('reporter', storyA), data })
    expect(outcome).toMatchObject({
      outcome: 'shown',
      story: { id: storyA, headline: 'Typed just now', section: { name: 'World' }, byline: [{ author: { name: 'Keith Jacobs' }, role: 'photographs' }], leadMedia: { alt: 'Teal' }, readingMinutes: 2 },
    })
    expect((await newsroom.payload.findByID({ collection: 'articles', id: storyA, draft: true })).headline).toBe('Draft A')
  })

  it('says what is missing in a form that is still empty', async () => {
    expect(await open({ by: 'pass', pass: await passFor('editor', storyB), data: {} })).toMatchObject({ story: { headline: 'No headline yet', section: { name: 'No section yet' }, body: [] } })
  })

  it.each([
    ['a section that does not exist', { section: '000000000000000000000000' }],
    ['an id of no shape', { section: 'nonsense', leadMedia: 'nonsense', topics: ['nonsense'], picks: ['nonsense'] }],
    ['a list that is none', { byline: 'Ada', topics: 7, related: { a: 1 } }],
    ['a body that is none', { body: 'text' }],
  ])('bears %s', async (_what, data) => {
    expect(await open({ by: 'pass', pass: await passFor('editor', storyB), data: { headline: 'Borne', ...data } })).toMatchObject({ outcome: 'shown', story: { headline: 'Borne' } })
  })

  it('gives no pass to who may not read drafts, nor for a story that is not there', async () => {
    expect([(await pass('moderator', storyA)).status, (await pass('editor', 'nonsense')).status]).toEqual([403, 403])
  })

  it.each([
    ['cut short', (good: string) => good.slice(0, -1)],
    ['with another seal', (good: string) => `${good.split('.')[0]}.${'0'.repeat(64)}`],
    ['for another story under the same seal', (good: string) => `${Buffer.from(Buffer.from(good.split('.')[0] ?? '', 'base64url').toString().replace(storyA, storyB)).toString('base64url')}.${good.split('.')[1]}`],
    ['without a seal', (good: string) => good.split('.')[0] ?? ''],
    ['of nothing', () => '.'],
  ])('takes no pass %s', async (_how, forged) => {
    expect(await open({ by: 'pass', pass: forged(await passFor('editor', storyA)), data: {} })).toEqual({ outcome: 'refused', reason: 'unknown' })
  })

  it('ends with the account of the colleague whose pass it was', async () => {
    const leaver = await newsroom.payload.create({ collection: 'users', data: { name: 'Leaver', email: 'leaver@example.org', password: 'a long password', roles: ['editor'] } })
    const { token } = await newsroom.payload.login({ collection: 'users', data: { email: 'leaver@example.org', password: 'a long password' } })
    const { body } = await newsroom.rest('POST', '/api/preview-links/pass', { body: { story: storyA }, token: token ?? '' })
    expect(await open({ by: 'pass', pass: body.pass, data: {} })).toMatchObject({ outcome: 'shown' })
    await newsroom.payload.update({ collection: 'users', id: leaver.id, data: { roles: ['moderator'] } })
    expect(await open({ by: 'pass', pass: body.pass, data: {} })).toEqual({ outcome: 'refused', reason: 'unknown' })
    await newsroom.payload.delete({ collection: 'users', id: leaver.id })
    expect(await open({ by: 'pass', pass: body.pass, data: {} })).toEqual({ outcome: 'refused', reason: 'unknown' })
  })
})

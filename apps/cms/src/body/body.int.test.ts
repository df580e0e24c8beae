import { pathsAffectedBy, richTextSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff, clearMessages } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
let token: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
  token = (await aStaff(newsroom)).editor.token
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children })
const body = (...children: object[]) => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } })
const linkTo = (story: string) => paragraph({ type: 'link', version: 3, id: `link-${story}`, fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: story } }, children: [text('that story')] })
const box = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: Math.random().toString(16).slice(2).padEnd(24, '0'), blockName: '', ...fields } })

type Data = Record<string, unknown>
const newest = async (id: string) => (await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).updatedAt
const ask = async (method: string, address: string, data?: object) => {
  const id = /^\/([^/?]+)/.exec(address)?.[1]
  // a save says which version it has seen
  return newsroom.rest(method, `/api/articles${address}`, { token, body: method === 'PATCH' && id !== undefined ? { ...data, updatedAt: await newest(id) } : data })
}
const write = async (headline: string, data: Data = {}): Promise<{ id: string; path: string }> => {
  const { status, body: answer, text: said } = await ask('POST', '?depth=0', { headline, section: paper.politics, body: aBody('Words.'), commentPolicy: 'open', _status: 'published', ...data })
  if (status !== 201) throw new Error(said)
  return answer.doc
}
const stored = async (id: string) => (await newsroom.payload.db.findOne<{ id: string; body: unknown; mentions?: unknown; changedAt?: string }>({ collection: 'articles', where: { id: { equals: id } } })) ?? { id, body: null }
const shown = async (id: string) => richTextSchema.parse((await newsroom.rest('GET', `/api/articles/${id}?depth=2&populate[articles][path]=true&populate[articles][headline]=true`)).body.body)
const pagesRenewedBy = async (id: string) => {
  const { renewalsOf } = await import('../outbox/renewalsOf')
  const pages: string[] = []
  const affected = pathsAffectedBy({ kind: 'article', id, before: null, after: null })
  for await (const { renewal } of renewalsOf(newsroom.payload, affected, null)) pages.push(...renewal.known)
  return pages
}

describe('a body', () => {
  it('links to a story wherever it stands, and to nothing once it is withdrawn', async () => {
    const target = await write('Target')
    const story = await write('Linking', { body: body(linkTo(target.id)) })
    const hrefs = async () => await shown(story.id)
    expect(await hrefs()).toMatchObject([{ children: [{ fields: { href: `/${target.path}` } }] }])
    await ask('PATCH', `/${target.id}`, { slug: 'target-moved' })
    expect(await hrefs()).toMatchObject([{ children: [{ fields: { href: expect.stringMatching(/\/target-moved$/) } }] }])
    await ask('PATCH', `/${target.id}`, { _status: 'draft' })
    expect(await hrefs()).toMatchObject([{ children: [{ fields: { href: null }, children: [{ text: 'that story' }] }] }])
  })

  it('is found by the stories it names, in links, cards and boxes, so that its page follows them', async () => {
    const [one, two, three] = [await write('One'), await write('Two'), await write('Three')]
    const named = body(linkTo(one.id), box({ blockType: 'readAlso', story: two.id }), box({ blockType: 'factBox', title: 'x', text: body(linkTo(three.id)) }))
    const story = await write('Naming', { body: named })
    for (const { id } of [one, two, three]) expect(await pagesRenewedBy(id)).toContain(`/${story.path}`)
    expect(await pagesRenewedBy(story.id)).not.toContain(`/${story.path}`)
  })

  it('names no story that is not there, and is not published with a link to it', async () => {
    const gone = await write('Gone')
    await newsroom.payload.delete({ collection: 'articles', id: gone.id })
    const data = { headline: 'Left behind', section: paper.politics, body: body(linkTo(gone.id)), commentPolicy: 'open' }
    const draft = await ask('POST', '?draft=true&depth=0', { ...data, _status: 'draft' })
    expect((await stored(draft.body.doc.id)).mentions ?? []).toEqual([])
    const { status, text: said } = await ask('POST', '?depth=0', { ...data, _status: 'published' })
    expect([status, said]).toEqual([400, expect.stringContaining('no longer there')])
  })

  it('does not tell readers whom it names', async () => {
    const draft = await write('Secret', { _status: 'draft' })
    const story = await write('Open', { body: body(linkTo(draft.id)) })
    const { body: anonymous } = await newsroom.rest('GET', `/api/articles/${story.id}?depth=0`)
    expect(anonymous.mentions).toBeUndefined()
  })

  it('shows a card of a live story with its headline, and nothing of a withdrawn one', async () => {
    const target = await write('Card')
    const story = await write('Carding', { body: body(box({ blockType: 'readAlso', story: target.id })) })
    expect(await shown(story.id)).toMatchObject([{ fields: { blockType: 'readAlso', story: { headline: 'Card', path: target.path } } }])
    await ask('PATCH', `/${target.id}`, { _status: 'draft' })
    expect(await shown(story.id)).toMatchObject([{ fields: { story: null } }])
  })

  const poll = { type: 'poll', version: 4, question: 'Which?', children: [{ type: 'answer', weight: 1 }] }
  const quiz = { type: 'block', version: 2, format: '', fields: { id: '6562', blockType: 'quiz', questions: [1, 2] } }
  const unknown = body(poll, paragraph(text('Words.'), { type: 'mention', user: 'u1' }), quiz)

  it('keeps what it does not know, to the byte, through reading, editing and publishing', async () => {
    const story = await write('Strange', { body: unknown })
    expect(JSON.stringify((await stored(story.id)).body)).toBe(JSON.stringify(unknown))
    const { body: read } = await ask('GET', `/${story.id}?depth=0`)
    expect(read.body.root.children.map(({ type }: { type: string }) => type)).toEqual(['unknown-part', 'paragraph', 'unknown-part'])
    const { status } = await ask('PATCH', `/${story.id}`, { body: read.body, headline: 'Stranger', _status: 'published' })
    expect(status).toBe(200)
    expect(JSON.stringify((await stored(story.id)).body)).toBe(JSON.stringify(unknown))
    await ask('PATCH', `/${story.id}`, { standfirst: 'Without the body.' })
    expect(JSON.stringify((await stored(story.id)).body)).toBe(JSON.stringify(unknown))
    expect(await shown(story.id)).toMatchObject([{ type: 'unknown', of: 'unknown-part' }, { children: [{ text: 'Words.' }, { type: 'unknown' }] }, { type: 'unknown' }])
  })

  it('does not count as changed because of what nobody knows', async () => {
    const story = await write('Unchanged', { body: unknown })
    await ask('PATCH', `/${story.id}`, { section: paper.world })
    expect((await stored(story.id)).changedAt ?? null).toBeNull()
  })

  const nested = (levels: number) =>
    Array.from({ length: levels }).reduce<object>((inner) => ({ type: 'list', version: 1, listType: 'bullet', children: [{ type: 'listitem', version: 1, children: [inner] }] }), text('deep'))

  it.each([
    ['lists a thousand deep', () => body(nested(1000)), 'nested too deeply'],
    ['a paragraph of five million letters', () => body(paragraph(text('x'.repeat(5_000_000)))), 'Break it into shorter ones'],
  ])('is refused with a sentence when it has %s', async (_name, hostile, sentence) => {
    const { status, text: said } = await ask('POST', '?draft=true', { headline: 'Hostile', section: paper.politics, body: hostile(), _status: 'draft' })
    expect([status, said]).toEqual([400, expect.stringContaining(sentence)])
  })

  it('is refused when published with something damaged, and kept as a draft', async () => {
    const damaged = body({ type: 'quote', version: 1 })
    const { status, text: said } = await ask('POST', '', { headline: 'Damaged', section: paper.politics, body: damaged, commentPolicy: 'open', _status: 'published' })
    expect([status, said]).toEqual([400, expect.stringContaining('damaged')])
    await expect(write('Damaged draft', { body: damaged, _status: 'draft' })).resolves.toBeDefined()
  })

  it('is refused an embed of a place nobody knows, saying which are known', async () => {
    const { status, text: said } = await ask('POST', '', { headline: 'Trap', section: paper.politics, body: body(box({ blockType: 'embed', address: 'https://evil.example', title: 'x' })), commentPolicy: 'open', _status: 'published' })
    expect([status, said]).toEqual([400, expect.stringContaining('YouTube')])
  })

  it('leads nowhere that could harm a reader', async () => {
    const link = (url: string) => paragraph({ type: 'link', version: 3, id: 'x', fields: { linkType: 'custom', url, newTab: false }, children: [text('here')] })
    const story = await write('Hostile links', { body: body(link('https://example.org/a')), _status: 'draft' })
    const hostile = body(link('javascript:alert(1)'), link('data:text/html,x'))
    await newsroom.payload.db.updateOne({ collection: 'articles', id: story.id, data: { ...(await stored(story.id)), body: hostile, _status: 'published', path: '2026/11/hostile-links', publishedAt: '2026-11-20T08:00:00.000Z' } })
    expect(await shown(story.id)).toMatchObject([{ children: [{ fields: { href: null } }] }, { children: [{ fields: { href: null } }] }])
  })
})

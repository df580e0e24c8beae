import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { aBody, aPaper, aStaff } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let count = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())

type Story = { id: string; updatedAt: string }
type Sent = { data: Record<string, unknown>; query?: string; headers?: Record<string, string>; as?: 'editor' | 'admin' | 'reporter' }

const aStory = async (data: Record<string, unknown> = {}): Promise<Story> => {
  const story = await newsroom.payload.create({ collection: 'articles', data: { headline: 'Begun', slug: `story-${(count += 1)}`, section: paper.politics, body: aBody('Begun.'), commentPolicy: 'open', _status: 'draft', ...data }, depth: 0 })
  return { id: story.id, updatedAt: story.updatedAt }
}
const patch = ({ id }: { id: string }, { data, query = 'draft=true', headers = {}, as = 'editor' }: Sent) =>
  newsroom.rest('PATCH', `/api/articles/${id}?depth=0&${query}`, { body: data, headers, token: staff[as].token })
const newest = async ({ id }: { id: string }) => (await newsroom.rest('GET', `/api/articles/${id}?draft=true&depth=0&trash=true`, { token: staff.editor.token })).body
const versions = async ({ id }: { id: string }) => {
  const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: '-updatedAt', pagination: false, depth: 0, trash: true, showHiddenFields: true })
  return docs
}
const headlines = async (story: { id: string }) => (await versions(story)).map(({ version }) => version.headline)

describe('a save of a story over REST', () => {
  it('is stored when it started from the newest version, and the next one from what it was answered', async () => {
    const story = await aStory()
    const first = await patch(story, { data: { headline: 'One', updatedAt: story.updatedAt } })
    const second = await patch(story, { data: { headline: 'Two' }, headers: { 'if-match': `"${first.body.doc.updatedAt}"` } })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await headlines(story)).toEqual(['Two', 'One', 'Begun'])
  })

  it.each([
    ['by a button', 'draft=true', {}],
    ['by autosave', 'draft=true&autosave=true', {}],
    ['that publishes', '', { _status: 'published' }],
    ['that withdraws', '', { _status: 'draft' }],
    ['that bins', '', { deletedAt: '2026-03-01T00:00:00.000Z' }],
  ])('%s is refused when someone else has saved since, and told who, when and what', async (_, query, more) => {
    const story = await aStory()
    const theirs = await patch(story, { data: { headline: 'Theirs', updatedAt: story.updatedAt }, as: 'admin' })
    const mine = await patch(story, { data: { headline: 'Mine', updatedAt: story.updatedAt, ...more }, query })
    expect(mine.status).toBe(409)
    expect(mine.body.errors[0].data.stale).toEqual({ id: (await versions(story))[0]?.id, at: theirs.body.doc.updatedAt, by: 'admin' })
    expect(await headlines(story)).toEqual(['Theirs', 'Begun'])
  })

  it('is refused with what to send when it does not say what it started from', async () => {
    const story = await aStory()
    const { status, body } = await patch(story, { data: { headline: 'Unseen' } })
    expect([status, body.errors[0].message]).toEqual([428, expect.stringContaining('If-Match')])
    expect(await headlines(story)).toEqual(['Begun'])
  })

  it('needs no base where it carries nothing written: what is published or withdrawn is the newest version as it stands', async () => {
    const story = await aStory()
    const statuses = []
    for (const data of [{ _status: 'published' }, { _status: 'draft' }, { deletedAt: new Date().toISOString() }]) statuses.push((await patch(story, { data, query: '' })).status)
    statuses.push((await patch(story, { data: { deletedAt: null }, query: 'draft=true&trash=true' })).status)
    expect(statuses).toEqual([200, 200, 200, 200])
    expect(await headlines(story)).toEqual(['Begun', 'Begun', 'Begun', 'Begun', 'Begun'])
  })

  it('is known to follow on the last one of its own form, even if that one was never answered', async () => {
    const story = await aStory()
    const from = (turn: number, form = 'anas-open-form') => ({ 'x-broadsheet-form': `${form}.${turn}` })
    const data = { headline: 'Typed', updatedAt: story.updatedAt }
    const statuses = []
    for (const [turn, form] of [[1], [2], [1], [3], [9, 'bens-open-form']] as [number, string?][]) statuses.push((await patch(story, { data, headers: from(turn, form), query: 'draft=true&autosave=true' })).status)
    expect(statuses).toEqual([200, 200, 409, 200, 409])
  })

  it('leaves every autosave in the history, with who stored it', async () => {
    const story = await aStory()
    let base = story.updatedAt
    for (const [as, headline] of [['editor', 'By the editor'], ['admin', 'By the admin'], ['editor', 'By the editor again']] as const) {
      base = (await patch(story, { data: { headline, updatedAt: base }, query: 'draft=true&autosave=true', as })).body.doc.updatedAt
    }
    const listed = (await versions(story)).map(({ version }) => [version.headline, version.savedByName, version.savedAs])
    expect(listed.slice(0, 3)).toEqual([['By the editor again', 'editor', 'autosave'], ['By the admin', 'admin', 'autosave'], ['By the editor', 'editor', 'autosave']])
  })

  it('keeps what readers have read in the history when it withdraws it', async () => {
    const story = await aStory({ headline: 'Read by many', _status: 'published' })
    const { status } = await newsroom.rest('PATCH', `/api/articles/${story.id}?depth=0&unpublishAllLocales=true`, { body: { _status: 'draft' }, token: staff.editor.token })
    expect(status).toBe(200)
    expect((await versions(story)).map(({ version }) => [version._status, version.savedAs])).toEqual([['draft', 'unpublish'], ['published', 'publish']])
    expect((await newest(story))._status).toBe('draft')
  })

  it('is later than what it replaces even if that was stored by a machine whose clock is ahead', async () => {
    const story = await aStory()
    const [version] = await versions(story)
    const ahead = new Date(Date.now() + 400).toISOString()
    await newsroom.payload.db.updateVersion({ collection: 'articles', id: version?.id ?? '', versionData: { updatedAt: ahead } as never })
    await patch(story, { data: { headline: 'After it', updatedAt: story.updatedAt } })
    expect((await newest(story)).headline).toBe('After it')
  })

  it('hands out nothing of who saved, whoever asks', async () => {
    const story = await aStory({ _status: 'published' })
    await patch(story, { data: { headline: 'Stored', updatedAt: story.updatedAt } })
    for (const token of [undefined, staff.reporter.token]) {
      for (const address of [`/api/articles/${story.id}?depth=2`, `/api/articles/${story.id}?draft=true`, `/api/articles/versions?where[parent][equals]=${story.id}`]) {
        const { text } = await newsroom.rest('GET', address, token === undefined ? {} : { token })
        expect(text).not.toMatch(/saved(By|As|At|From)|versionName/)
      }
    }
    expect((await newsroom.rest('GET', '/api/articles?where[savedByName][equals]=editor')).status).not.toBe(200)
  })
})

describe('twenty writers at once', () => {
  const sentences = Array.from({ length: 20 }, (_, index) => `Sentence number ${index} of twenty`)

  it('with one base: one is stored and every other one is told', async () => {
    const story = await aStory()
    const answers = await Promise.all(
      sentences.map((headline, index) => patch(story, { data: { headline, updatedAt: story.updatedAt }, query: index % 2 === 0 ? 'draft=true' : 'draft=true&autosave=true', as: index % 3 === 0 ? 'admin' : 'editor' })),
    )
    const stored = sentences.filter((_, index) => answers[index]?.status === 200)
    expect(stored).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    expect(await headlines(story)).toEqual([...stored, 'Begun'])
  })

  it('who try again from the newest version whenever they are refused: each is stored once, on top of one it has seen', async () => {
    const story = await aStory()
    let told = 0
    await Promise.all(
      sentences.map(async (headline) => {
        for (;;) {
          const seen = await newest(story)
          const { status } = await patch(story, { data: { headline, standfirst: `after ${seen.headline}`, updatedAt: seen.updatedAt } })
          if (status === 200) return
          expect(status).toBe(409)
          told += 1
          await wait(Math.random() * 200)
        }
      }),
    )
    const history = (await versions(story)).reverse()
    expect(history.map(({ version }) => version.headline).sort()).toEqual(['Begun', ...sentences].sort())
    expect(history.slice(1).map(({ version }) => version.standfirst)).toEqual(history.slice(0, -1).map(({ version }) => `after ${version.headline}`))
    expect(told).toBeGreaterThan(0)
  })
})

describe('a restore', () => {
  const restore = (id: string | undefined, base?: string) =>
    newsroom.rest('POST', `/api/articles/versions/${id}?draft=true`, { token: staff.editor.token, headers: base === undefined ? {} : { 'if-match': `"${base}"` } })

  it('is a save like any other: it says what it replaces, and is itself a version', async () => {
    const story = await aStory({ headline: 'First', _status: 'published' })
    const second = (await patch(story, { data: { headline: 'Second', updatedAt: story.updatedAt } })).body.doc
    const [, first] = await versions(story)
    expect([(await restore(first?.id)).status, (await restore(first?.id, story.updatedAt)).status]).toEqual([428, 409])
    expect((await restore(first?.id, second.updatedAt)).status).toBe(200)
    expect((await versions(story)).map(({ version }) => [version.headline, version.savedAs, version._status])).toEqual([['First', 'restore', 'draft'], ['Second', 'save', 'draft'], ['First', 'publish', 'published']])
    const readers = await newsroom.rest('GET', `/api/articles/${story.id}`)
    expect(readers.body.headline).toBe('First')
  })
})

describe('the loser of a conflict', () => {
  it('puts the text into the history under a name, and the newest version stays the newest', async () => {
    const story = await aStory({ byline: [{ author: paper.keith }], topics: [paper.courts] })
    const theirs = (await patch(story, { data: { headline: 'Theirs', updatedAt: story.updatedAt }, as: 'admin' })).body.doc
    const data = { headline: 'Mine', body: aBody('My own words.'), updatedAt: story.updatedAt }
    const kept = await newsroom.rest('POST', `/api/articles/${story.id}/keep`, { body: { data, name: 'Ben’s version of 14:05' }, token: staff.editor.token })
    expect(kept.status).toBe(200)
    expect(await newest(story)).toMatchObject({ headline: 'Theirs', updatedAt: theirs.updatedAt, byline: [{ author: paper.keith }], topics: [paper.courts] })
    const version = await newsroom.payload.findVersionByID({ collection: 'articles', id: kept.body.version, depth: 0, showHiddenFields: true })
    expect(version.version).toMatchObject({ headline: 'Mine', versionName: 'Ben’s version of 14:05', savedAs: 'kept', savedByName: 'editor', byline: [{ author: paper.keith }] })
    expect(await headlines(story)).toEqual(['Theirs', 'Mine', 'Begun'])
    // the other writer goes on from what she saw, and a name is not handed down
    expect((await patch(story, { data: { headline: 'Theirs, longer', updatedAt: theirs.updatedAt }, as: 'admin' })).status).toBe(200)
    expect((await versions(story))[0]?.version.versionName ?? null).toBeNull()
  })

  it('is shown the differences, field by field', async () => {
    const story = await aStory()
    await patch(story, { data: { headline: 'The ferry returns', section: paper.world, updatedAt: story.updatedAt }, as: 'admin' })
    const data = { headline: 'The ferry is back', section: paper.politics, body: aBody('Begun.'), updatedAt: story.updatedAt }
    const { body } = await newsroom.rest('POST', `/api/articles/${story.id}/compare`, { body: { data }, token: staff.editor.token })
    expect(body.newest.by).toBe('admin')
    expect(body.differences.map(({ label }: { label: string }) => label)).toEqual(['Headline', 'Section'])
    expect(body.differences[1].paragraphs).toEqual([{ pieces: [{ kind: 'removed', text: 'World' }, { kind: 'added', text: 'Politics' }] }])
  })

  it.each(['keep', 'compare'])('is nobody who may not write here: %s', async (action) => {
    const story = await aStory()
    const body = { data: { headline: 'Not mine to write' } }
    const statuses = [await newsroom.rest('POST', `/api/articles/${story.id}/${action}`, { body }), await newsroom.rest('POST', `/api/articles/${story.id}/${action}`, { body, token: staff.moderator.token })].map(({ status }) => status)
    expect([statuses[0], [403, 404].includes(statuses[1] ?? 0)]).toEqual([401, true])
    expect(await headlines(story)).toEqual(['Begun'])
  })
})

describe('a change of many stories at once', () => {
  const many = (ids: string[], data: Record<string, unknown>, query = 'draft=true') =>
    newsroom.rest('PATCH', `/api/articles?depth=0&${query}&where[id][in]=${ids.join(',')}`, { body: data, token: staff.editor.token })

  it('gives them a section on top of their newest versions', async () => {
    const stories = [await aStory(), await aStory()]
    await patch(stories[0] ?? { id: '' }, { data: { headline: 'Newer', updatedAt: stories[0]?.updatedAt } })
    const { body } = await many(stories.map(({ id }) => id), { section: paper.world })
    expect([body.docs.length, body.errors]).toEqual([2, []])
    expect(await Promise.all(stories.map(newest))).toMatchObject([{ headline: 'Newer', section: paper.world }, { headline: 'Begun', section: paper.world }])
  })

  it('gives them no text', async () => {
    const story = await aStory()
    const { body } = await many([story.id], { headline: 'All the same' })
    expect(body.errors).toMatchObject([{ message: expect.stringContaining('Open the story') }])
    expect(await headlines(story)).toEqual(['Begun'])
  })

  it('does not put the published text back over a newer draft', async () => {
    const story = await aStory({ _status: 'published' })
    await patch(story, { data: { headline: 'A day’s work', updatedAt: story.updatedAt } })
    const { body } = await many([story.id], { section: paper.world, _status: 'published' }, '')
    expect(body.errors).toMatchObject([{ message: expect.stringContaining('not published yet') }])
    expect((await newest(story)).headline).toBe('A day’s work')
  })
})

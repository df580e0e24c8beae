import { changeSchema } from '@broadsheet/contract'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { ownWords, textOn, type Subject } from '../testing/textOn'
import { until } from '../testing/until'
import { idsOf } from '../collections/articles/storedStory'
import { due } from './due'
import type { Upkeep } from './startUpkeep'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let paper: Awaited<ReturnType<typeof aPaper>>
let startUpkeep: () => Upkeep
let markOldStories: (goesOn: () => boolean) => Promise<void>
let upkeep: Upkeep | null = null

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  paper = await aPaper(newsroom.payload)
  // they read the settings as they are loaded
  const [starting, marking] = [await import('./startUpkeep'), await import('./markOldStories')]
  startUpkeep = () => starting.startUpkeep(newsroom.payload)
  markOldStories = (goesOn) => marking.markOldStories(newsroom.payload, goesOn)
})
afterEach(async () => {
  await upkeep?.stop()
  upkeep = null
  await newsroom.payload.delete({ collection: 'articles', where: { id: { exists: true } }, trash: true })
  await emptyIndex()
})
beforeEach(() => clearMessages(newsroom.payload))
afterAll(() => newsroom.close())

const publish = (subject: Subject, index: number, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline: `${subject} ${index}`, section: paper.politics, body: aBody(textOn(subject, index)), commentPolicy: 'open', _status: 'published', ...data },
    depth: 0,
  })
const several = async (subject: Subject, count: number) => {
  const stories: string[] = []
  for (let index = 0; index < count; index += 1) stories.push((await publish(subject, index)).id)
  return stories
}
const read = (id: string) => newsroom.payload.findByID({ collection: 'articles', id, depth: 0, trash: true })
const listUnder = async (id: string) => idsOf((await read(id)).related)
const leftToDo = async () => (await newsroom.payload.count({ collection: 'related-profiles', where: { due: { greater_than: due.nothing } } })).totalDocs
const emptyIndex = async () => {
  for (const collection of ['related-profiles', 'related-terms'] as const) await newsroom.payload.delete({ collection, where: { id: { exists: true } } })
}
const rows = async (collection: 'related-profiles' | 'related-terms', where: Where) => (await newsroom.payload.find({ collection, where, pagination: false })).docs
const newsOfLists = async () =>
  (await messages(newsroom.payload)).flatMap(({ change: news, urgent }) => {
    const change = changeSchema.parse(news)
    return change.kind === 'related' ? [{ urgent, paths: change.stories.map(({ path }) => path) }] : []
  })
const versions = async () => (await newsroom.payload.countVersions({ collection: 'articles' })).totalDocs
const keepUp = async () => {
  upkeep ??= startUpkeep()
  upkeep.kick()
  await until(async () => (await leftToDo()) === 0)
}
const change = (id: string, data: Record<string, unknown>, base: string) => newsroom.rest('PATCH', `/api/articles/${id}?depth=0`, { token: staff.editor.token, body: { ...data, updatedAt: base } })

describe('related stories', () => {
  it('are chosen, once a story is published, by what stories say', async () => {
    const comets = await several('comet', 3)
    await several('harbor', 5)
    const { id } = await publish('comet', 5)
    await keepUp()
    const related = await listUnder(id)
    expect(related).toHaveLength(4)
    expect(related.slice(0, 3).toSorted()).toEqual(comets.toSorted())
  })

  it('are chosen of what an editor has picked first, and never of what an editor keeps apart', async () => {
    const [near = '', nearer = ''] = await several('comet', 2)
    const [far = ''] = await several('harbor', 1)
    const { id } = await publish('comet', 5, { picks: [far], keptFrom: [near] })
    await keepUp()
    expect(await listUnder(id)).toEqual([far, nearer])
    expect(await listUnder(near)).not.toContain(id)
  })

  it('show what an editor has picked, and no more what an editor has parted, as soon as it is saved', async () => {
    const [one = '', two = '', three = ''] = await several('comet', 3)
    const [far = ''] = await several('harbor', 1)
    await keepUp()
    await upkeep?.stop()
    await change(one, { picks: [far], keptFrom: [two], _status: 'published' }, (await read(one)).updatedAt)
    expect(await listUnder(one)).toEqual([far, three])
    await change(two, { picks: [one, three], _status: 'published' }, (await read(two)).updatedAt)
    expect((await listUnder(two)).slice(0, 1)).toEqual([three])
    expect(await listUnder(two)).not.toContain(one)
  })

  it('never show a pick that readers cannot see', async () => {
    const hidden = await publish('comet', 1, { _status: 'draft' })
    const [gone = '', live = ''] = await several('comet', 2)
    await change(gone, { _status: 'draft' }, (await read(gone)).updatedAt)
    expect((await publish('comet', 6, { picks: [hidden.id, gone, live] })).related).toEqual([live])
  })

  it('write nothing where a save makes no difference to them, and a draft never does', async () => {
    const [one = ''] = await several('comet', 2)
    await keepUp()
    const before = [await read(one), await rows('related-profiles', {}), await rows('related-terms', {})] as const
    await clearMessages(newsroom.payload)
    await change(one, { kicker: 'In the sky', _status: 'published' }, before[0].updatedAt)
    const { updatedAt } = await newsroom.payload.findByID({ collection: 'articles', id: one, draft: true, depth: 0 })
    await newsroom.rest('PATCH', `/api/articles/${one}?draft=true`, { token: staff.editor.token, body: { headline: 'harbor', updatedAt } })
    expect([await leftToDo(), await listUnder(one)]).toEqual([0, before[0].related])
    expect([await rows('related-profiles', {}), await rows('related-terms', {})]).toEqual([before[1], before[2]])
  })

  it('learn of a new story, and nothing else about them moves', async () => {
    const comets = await several('comet', 3)
    const before = await Promise.all(comets.map(read))
    const [histories] = [await versions()]
    await keepUp()
    await clearMessages(newsroom.payload)
    const { id } = await publish('comet', 4)
    await keepUp()
    const after = await Promise.all(comets.map(read))
    for (const [index, story] of after.entries()) {
      expect(story.related).toContain(id)
      expect({ ...story, related: null }).toEqual({ ...before[index], related: null })
    }
    expect(await versions()).toBe(histories + 1)
    const told = await newsOfLists()
    expect(told.some(({ urgent }) => urgent)).toBe(false)
    for (const { path } of [...after, await read(id)]) expect(told.filter(({ paths }) => paths.includes(path ?? 'no path'))).toHaveLength(1)
  })

  it('are not refused a save that has seen them before they learnt of another', async () => {
    const [open = ''] = await several('comet', 1)
    const base = (await read(open)).updatedAt
    await publish('comet', 2)
    await keepUp()
    expect(await listUnder(open)).toHaveLength(1)
    expect((await change(open, { headline: 'comet, revised', _status: 'published' }, base)).status).toBe(200)
  })

  it('stand under twenty older stories at most', async () => {
    // four to a topic, so that each has three others nearest, and a place for one that is on all topics
    const topics: string[] = []
    for (let index = 0; index < 6; index += 1) topics.push((await newsroom.payload.create({ collection: 'topics', data: { name: `Topic ${index}` } })).id)
    for (let index = 0; index < 24; index += 1) await publish('harbor', index, { headline: ownWords(index), body: aBody(ownWords(index)), topics: topics.slice(index % 6, (index % 6) + 1) })
    await keepUp()
    const { id } = await publish('harbor', 30, { topics })
    await keepUp()
    const { totalDocs } = await newsroom.payload.count({ collection: 'articles', where: { related: { in: [id] } } })
    expect(totalDocs).toBe(20)
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['unpublished', async (id) => change(id, { _status: 'draft' }, (await read(id)).updatedAt)],
    ['taken down', (id) => newsroom.rest('POST', `/api/articles/${id}/take-down`, { token: staff.editor.token, body: { reason: 'legal' } })],
    ['thrown away', async (id) => change(id, { deletedAt: new Date().toISOString() }, (await read(id)).updatedAt)],
    ['deleted for good', (id) => newsroom.payload.delete({ collection: 'articles', id })],
  ])('give way to the next in line when they are %s', async (_how, withdraw) => {
    await several('comet', 7)
    await keepUp()
    const story = await publish('comet', 8)
    await keepUp()
    const [gone = ''] = await listUnder(story.id)
    await clearMessages(newsroom.payload)
    await withdraw(gone)
    const whole = (list: readonly unknown[]) => list.length === 4 && !list.includes(gone)
    await until(async () => whole(await listUnder(story.id)))
    await until(async () => (await leftToDo()) === 0)
    expect((await newsroom.payload.count({ collection: 'articles', where: { and: [{ related: { in: [gone] } }, { _status: { equals: 'published' } }] } })).totalDocs).toBe(0)
    expect([await rows('related-profiles', { id: { equals: gone } }), await rows('related-terms', { story: { equals: gone } })]).toEqual([[], []])
    const told = await newsOfLists()
    expect(told.every(({ urgent }) => urgent)).toBe(true)
    expect(told.flatMap(({ paths }) => paths)).toContain(story.path)
  })

  it('stand where they stood once they are put back', async () => {
    const [one = '', other = ''] = await several('comet', 2)
    await keepUp()
    expect(await listUnder(one)).toEqual([other])
    await newsroom.rest('POST', `/api/articles/${other}/take-down`, { token: staff.editor.token, body: { reason: 'legal' } })
    await keepUp()
    expect(await listUnder(one)).toEqual([])
    await newsroom.rest('POST', `/api/articles/${other}/put-back`, { token: staff.editor.token, body: {} })
    await keepUp()
    expect(await listUnder(one)).toEqual([other])
  })

  it('part as soon as an editor parts them', async () => {
    const [one = '', other = ''] = await several('comet', 2)
    await keepUp()
    await change(one, { keptFrom: [other], _status: 'published' }, (await read(one)).updatedAt)
    await keepUp()
    expect([await listUnder(one), await listUnder(other)]).toEqual([[], []])
  })

  it('are found by what a story says now', async () => {
    const { id, updatedAt } = await publish('comet', 0)
    await change(id, { headline: 'harbor', body: aBody(textOn('harbor', 0)), _status: 'published' }, updatedAt)
    await keepUp()
    expect(await rows('related-terms', { and: [{ story: { equals: id } }, { term: { equals: 'telescop' } }] })).toEqual([])
    expect(await rows('related-terms', { and: [{ story: { equals: id } }, { term: { equals: 'ferri' } }] })).toHaveLength(1)
  })

  it('are not changed by a draft, nor found in one', async () => {
    const [one = ''] = await several('comet', 1)
    const draft = await publish('comet', 3, { _status: 'draft' })
    await keepUp()
    expect(await listUnder(one)).toEqual([])
    expect(await rows('related-profiles', { id: { equals: draft.id } })).toEqual([])
  })

  it('are chosen for stories that are older than the index, whenever it was interrupted', async () => {
    const comets = await several('comet', 3)
    const harbors = await several('harbor', 3)
    await emptyIndex()
    await markOldStories(() => false)
    upkeep = startUpkeep()
    await upkeep.stop()
    upkeep = startUpkeep()
    await until(async () => (await rows('related-profiles', {})).length === 6 && (await leftToDo()) === 0)
    const lists = await Promise.all(comets.map(listUnder))
    for (const [index, list] of lists.entries()) expect(list.slice(0, 2).toSorted()).toEqual(comets.filter((_, other) => other !== index).toSorted())
    expect(lists.every((list) => list.length === 4 && list.slice(2).every((id) => harbors.includes(id)))).toBe(true)
    const { id } = await publish('comet', 6)
    await keepUp()
    expect((await listUnder(id)).slice(0, 3).toSorted()).toEqual(comets.toSorted())
  })

  it('show readers who ask neither profiles, nor terms, nor what is kept apart', async () => {
    const [one = '', other = ''] = await several('comet', 2)
    await change(one, { keptFrom: [other], _status: 'published' }, (await read(one)).updatedAt)
    for (const token of [undefined, ...Object.values(staff).map((person) => person.token)]) {
      for (const collection of ['related-profiles', 'related-terms']) expect((await newsroom.rest('GET', `/api/${collection}`, token === undefined ? {} : { token })).status).toBe(403)
    }
    expect((await newsroom.rest('GET', `/api/articles/${one}?depth=0`)).body).not.toHaveProperty('keptFrom')
  })
})

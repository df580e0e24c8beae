import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { aBody, aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { readComparison } from './readComparison'
import { readHistory } from './readHistory'
import { tidyHistory } from './tidyHistory'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
let req: PayloadRequest

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
  const ana = await newsroom.payload.create({ collection: 'users', data: { name: 'Ana Ruiz', email: 'ana@example.org', password: 'a long enough password', roles: ['editor'] } })
  req = await createLocalReq({ user: { ...ana, collection: 'users' } }, newsroom.payload)
})
afterAll(() => newsroom.close())

const day = 86_400_000
const aStory = async () => (await newsroom.payload.create({ collection: 'articles', data: { headline: 'One two', section: paper.politics, body: aBody('Begun.'), commentPolicy: 'open', _status: 'draft' }, depth: 0 })).id
const save = (id: string, data: Record<string, unknown>, more: object = { draft: true, autosave: true }) =>
  newsroom.payload.update({ collection: 'articles', id, data, depth: 0, user: req.user ?? undefined, ...more })
const onSqlite = process.env['TEST_DATABASE'] !== 'mongodb'
/** Counts from now on how often SQLite writes to versions that are there; elsewhere none. */
async function countVersionWrites(): Promise<() => Promise<number>> {
  if (!onSqlite) return async () => 0
  const client = Object(Reflect.get(newsroom.payload.db, 'client'))
  await client.execute('CREATE TABLE touched (id text)')
  await client.execute('CREATE TRIGGER note_touched AFTER UPDATE ON _articles_v BEGIN INSERT INTO touched VALUES (old.id); END')
  return async () => Number((await client.execute('SELECT count(*) AS count FROM touched')).rows[0].count)
}
const headlines = async (id: string) => {
  const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'updatedAt', pagination: false, depth: 0 })
  return docs.map(({ version }) => version.headline)
}
const inDays = (days: number) => new Date(Date.now() + days * day)

describe('the history of a story', () => {
  it('has one newest version at any time, for which the others are not written to', async () => {
    const id = await aStory()
    const touched = await countVersionWrites()
    for (const headline of ['Two', 'Three', 'Four', 'Five']) await save(id, { headline })
    const { docs } = await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: id }, latest: { equals: true } }, depth: 0 })
    expect(docs.map(({ version }) => version.headline)).toEqual(['Five'])
    // each save takes the mark from the one before it
    expect(await touched()).toBe(onSqlite ? 4 : 0)
  })

  it('groups what was written in one go, and says how much that was', async () => {
    const id = await aStory()
    for (const headline of ['One two three', 'One three four', 'One three four five']) await save(id, { headline })
    await save(id, { _status: 'published', slug: 'grouped' }, {})
    const { entries, newest, olderThan } = await readHistory(req, id, null)
    expect(entries.map(({ head, versions, changed }) => [head.as, head.by, versions.length, changed])).toEqual([
      ['publish', 'Ana Ruiz', 1, { added: 0, removed: 0 }],
      ['autosave', 'Ana Ruiz', 3, { added: 3, removed: 1 }],
      ['save', null, 1, { added: 3, removed: 0 }],
    ])
    expect([newest?.id, olderThan]).toEqual([entries[0]?.head.id, null])
  })

  it('compares any two versions, whichever is named first, and none of another story', async () => {
    const id = await aStory()
    await save(id, { headline: 'One three', section: paper.world, topics: [paper.courts] })
    const { entries } = await readHistory(req, id, null)
    const ids = entries.map(({ head }) => head.id)
    const comparison = await readComparison(req, { story: id, ids })
    expect(await readComparison(req, { story: id, ids: ids.toReversed() })).toEqual(comparison)
    expect(comparison?.differences.map(({ label }) => label)).toEqual(['Headline', 'Section', 'Topics', 'Slug'])
    expect(await readComparison(req, { story: await aStory(), ids })).toBeNull()
    expect(await readComparison(req, { story: id, ids: ['x', 'y'] })).toBeNull()
  })
})

describe('tidying', () => {
  it('keeps what the settings keep, what readers have seen and the newest, and the story as it stands', async () => {
    const id = await aStory()
    for (const headline of ['a', 'b']) await save(id, { headline })
    await save(id, { headline: 'c', slug: 'tidied', _status: 'published', byline: [{ author: paper.keith }] }, {})
    for (const headline of ['d', 'e', 'f']) await save(id, { headline })

    expect(await tidyHistory(newsroom.payload, inDays(29))).toBe(0)
    expect(await tidyHistory(newsroom.payload, inDays(31))).toBeGreaterThanOrEqual(3)
    expect(await headlines(id)).toEqual(['One two', 'b', 'c', 'f'])

    await newsroom.payload.updateGlobal({ slug: 'settings', data: { autosaveDays: 30, versionsPerStory: 1 } })
    await tidyHistory(newsroom.payload, inDays(1))
    expect(await headlines(id)).toEqual(['c', 'f'])
    const newest = await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
    expect(newest).toMatchObject({ headline: 'f', byline: [{ author: paper.keith }] })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { aBody, aPaper } from '../testing/aPaper'
import { fillIndex, wordsOf } from '../testing/fillIndex'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { watchDatabase, type Statement, type Watched } from '../testing/watchDatabase'
import { due } from './due'

/** Stories of a young paper, and of one five times as old. */
const few = 400
const many = 2000

let newsroom: Newsroom
let section: string
let watched: () => Watched
/** Does what is due for a story until nothing is. */
let attend: (id: string) => Promise<void>

beforeAll(async () => {
  newsroom = await openNewsroom()
  section = (await aPaper(newsroom.payload)).politics
  // they read the settings as they are loaded
  const [{ enterStory }, { chooseLists, mendLists }, { profileOfStory }] = [await import('./enterStory'), await import('./keepLists'), await import('./profiles')]
  attend = async (id) => {
    const req = await createLocalReq({}, newsroom.payload)
    const profile = async () => {
      const found = await profileOfStory(req, id)
      if (found === null) throw new Error('The story has no profile.')
      return found
    }
    if ((await profile()).due === due.gone) return mendLists(req, await profile())
    await enterStory(req, await profile())
    await chooseLists(req, await profile(), { old: false })
  }
  watched = watchDatabase(newsroom)
})
afterAll(() => newsroom.close())

const publish = (index: number) =>
  newsroom.payload.create({ collection: 'articles', data: { headline: `A new story ${index}`, section, body: aBody(wordsOf(index).join(' ')), commentPolicy: 'open', _status: 'published' }, depth: 0 })
const save = (id: string, data: Record<string, unknown>) => newsroom.payload.update({ collection: 'articles', id, data: { ...data, _status: 'published' }, depth: 0 })

/** What is asked of the database to relate a new story, and when it goes. */
async function costOf(index: number): Promise<{ relating: Watched; mending: Watched }> {
  const { id } = await publish(index)
  watched()
  await attend(id)
  const relating = watched()
  const { related } = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0 })
  expect(related).toHaveLength(4)
  await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  watched()
  await attend(id)
  return { relating, mending: watched() }
}

/** One row; how many there are of any other table depends on the paper. */
const small = new Set(['site'])

/** The steps of SQLite's plans that go through a whole table; landmarks alone are read in the order of an index, a thousand at most. */
async function scansOf(statements: readonly Statement[]): Promise<string[]> {
  // another database does not say how it finds things
  if (statements.length === 0) return []
  // a connection of its own: a statement in progress on the other would keep it from committing
  const client = (await import('@libsql/client')).createClient({ url: process.env['DATABASE_URL'] ?? '' })
  const scans = new Set<string>()
  for (const { sql, args } of statements) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    const steps = rows.map(({ detail }) => z.string().parse(detail))
    const within = new Set(steps.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)$/.exec(step)?.[1] ?? []))
    for (const step of steps) {
      const [, table = ''] = /^SCAN ([a-z]\w*)(?: USING .*)?$/.exec(step) ?? []
      const isOfTable = table !== '' && !small.has(table) && !(within.has(table) && step === `SCAN ${table}`)
      if (isOfTable && step !== 'SCAN related_profiles USING INDEX related_profiles_published_at_idx') scans.add(`${step}: ${sql.slice(0, 80)} … ${sql.slice(-300)}`)
    }
  }
  client.close()
  return [...scans]
}

describe('a save of a live story', () => {
  it('writes one row where something about it has changed that relates it to others, and else none', async () => {
    const { id } = await publish(200_003)
    await attend(id)
    watched()
    await save(id, { kicker: 'Harbor' })
    const plain = watched()
    await save(id, { headline: 'Quite another harbor' })
    const changed = watched()
    expect(changed.calls.length - plain.calls.length).toBe(1)
  })
})

describe('relating a new story', () => {
  it('asks as much of a paper many times as large, from indexes alone', async () => {
    await fillIndex(newsroom, 0, few)
    const young = await costOf(100_003)
    await fillIndex(newsroom, few, many)
    const old = await costOf(100_007)
    expect(old.relating.calls.length / young.relating.calls.length).toBeLessThan(1.5)
    expect(old.relating.documents / young.relating.documents).toBeLessThan(1.5)
    expect(old.relating.calls.length).toBeLessThan(250)
    expect(old.relating.documents).toBeLessThan(1000)
    const statements = [...old.relating.statements, ...old.mending.statements]
    // without them there would be no scan to be found
    expect(statements.length > 0).toBe(newsroom.payload.db.packageName === '@payloadcms/db-sqlite')
    expect(await scansOf(statements)).toEqual([])
  }, 240_000)
})

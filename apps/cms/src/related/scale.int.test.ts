import { searchTermsOf, storedProfile } from '@broadsheet/newsroom'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { z } from 'zod'
import { aBody, aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { watchDatabase, type Statement, type Watched } from '../testing/watchDatabase'
import { due } from './due'
import { paperOf } from './paperOf'
import { relatableFrom } from './relatableOf'
import type { RelatedProfile } from '../payload-types'

/** Stories of a young paper, and of one five times as old. */
const few = 400
const many = 2000

const onSqlite = process.env['TEST_DATABASE'] !== 'mongodb'

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
    const profile = async () => (await profileOfStory(req, id)) ?? expect.fail('It has no profile.')
    if ((await profile()).due === due.gone) return mendLists(req, await profile())
    await enterStory(req, await profile())
    await chooseLists(req, await profile(), { old: false })
  }
  watched = watchDatabase(newsroom)
})
afterAll(() => newsroom.close())

/** Words as a paper uses them: a few everywhere, most of them rarely. */
const wordAt = (seed: number) => {
  const share = ((Math.imul(seed + 1, 0x9e3779b1) >>> 0) % 10_000) / 10_000
  return `w${Math.floor(20_000 * share ** 3).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`
}
const wordsOf = (index: number) => [...new Set(Array.from({ length: 160 }, (_, place) => wordAt(index * 977 + place * 31)))]
const idAt = (index: number) => index.toString(16).padStart(24, '0')
const profileAt = (index: number): RelatedProfile => ({
  id: idAt(index),
  publishedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
  words: storedProfile(wordsOf(index).map((word, place) => [word, 1 + (place % 3)])),
  labels: { section: `s${index % 8}`, topics: [`t${index % 40}`], authors: [`a${index % 60}`], series: null },
  due: due.nothing,
  markedAt: '2026-01-01T00:00:00.000Z',
})

type Row = Record<string, string | number | null>
const sqlite = z.looseObject({ execute: z.custom<(statement: Statement) => Promise<{ rows: Record<string, unknown>[] }>>() })
const ask = (statement: Statement) => {
  const client = Reflect.get(newsroom.payload.db, 'client')
  return sqlite.parse(client).execute.call(client, statement)
}

/** Straight into the database: as many saves would take minutes. */
async function insert(collection: CollectionSlug, rows: Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    const some = rows.slice(start, start + 500)
    if (onSqlite) {
      const names = Object.keys(some[0] ?? {})
      const column = (name: string) => `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
      const sql = `INSERT INTO ${collection.replace('-', '_')} (${names.map(column).join(',')}) VALUES ${some.map(() => `(${names.map(() => '?').join(',')})`).join(',')}`
      await ask({ sql, args: some.flatMap((row) => names.map((name) => row[name] ?? null)) })
    } else {
      for (const row of some) await newsroom.payload.db.create({ collection, customID: String(row['id']), data: { ...row, ...(row['labels'] === undefined ? {} : { labels: JSON.parse(String(row['labels'])) }) }, returning: false })
    }
  }
}

async function fill(from: number, to: number): Promise<void> {
  const paper = await paperOf(await createLocalReq({}, newsroom.payload))
  const profiles = Array.from({ length: to - from }, (_, index) => profileAt(from + index))
  const at = '2026-01-01T00:00:00.000Z'
  await insert('articles', profiles.map(({ id, publishedAt }) => ({ id, headline: id, slug: id, path: `2026/01/${id}`, publishedAt, _status: 'published', createdAt: at, updatedAt: at })))
  await insert('related-profiles', profiles.map((profile) => ({ id: profile.id, publishedAt: profile.publishedAt, words: profile.words ?? '', labels: JSON.stringify(profile.labels), due: profile.due, markedAt: profile.markedAt })))
  await insert('related-terms', profiles.flatMap((profile) => searchTermsOf(relatableFrom(profile), paper).map(({ term }, place) => ({ id: `${(place + 1).toString(16).padStart(2, '0')}${profile.id.slice(2)}`, term, publishedAt: profile.publishedAt, story: profile.id }))))
}

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

/** The steps of SQLite's plan for a statement that go through a whole table; the landmarks alone are read in the order of an index, a thousand at most. */
async function scansOf({ sql, args }: Statement): Promise<string[]> {
  const { rows } = await ask({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  const steps = rows.map(({ detail }) => String(detail))
  return steps.filter((step) => /^SCAN \S/.test(step) && step !== 'SCAN related_profiles USING INDEX related_profiles_published_at_idx').map((step) => `${step}: ${sql}`)
}

describe('relating a new story', () => {
  it('asks as much of a paper many times as large, from indexes alone', async () => {
    await fill(0, few)
    const young = await costOf(100_003)
    await fill(few, many)
    const old = await costOf(100_007)
    for (const { relating, mending } of [young, old]) {
      process.stdout.write(`${relating.calls.length} ${relating.documents} ${relating.statements.length} ${mending.calls.length} ${mending.documents} ${mending.statements.length}\n`)
    }
    const scans = await Promise.all([...old.relating.statements, ...old.mending.statements].map(scansOf))
    expect(scans.flat()).toEqual([])
  }, 240_000)
})

describe('a save of a live story', () => {
  it('is asked for one row more where its text has changed, and for none where nothing has', async () => {
    const { id } = await publish(200_003)
    await attend(id)
    watched()
    await save(id, { kicker: 'Harbor' })
    const plain = watched()
    await save(id, { headline: 'Quite another harbor' })
    const changed = watched()
    process.stdout.write(`${plain.calls.length} ${plain.statements.length} ${changed.calls.length} ${changed.statements.length}\n`)
  })
})

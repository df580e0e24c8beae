import { searchTermsOf, storedProfile } from '@broadsheet/newsroom'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import type { RelatedProfile } from '../payload-types'
import { due } from '../related/due'
import { paperOf } from '../related/paperOf'
import { relatableFrom } from '../related/relatableOf'
import type { Newsroom } from './openNewsroom'

/** Words as a paper uses them: a few everywhere, most of them rarely. */
const wordAt = (seed: number) => {
  const share = ((Math.imul(seed + 1, 0x9e3779b1) >>> 0) % 10_000) / 10_000
  return `w${Math.floor(20_000 * share ** 3).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`
}
/** The words of story `index`. */
export const wordsOf = (index: number) => [...new Set(Array.from({ length: 160 }, (_, place) => wordAt(index * 977 + place * 31)))]

const idAt = (index: number) => index.toString(16).padStart(24, '0')
const profileAt = (index: number): RelatedProfile => ({
  id: idAt(index),
  publishedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
  words: storedProfile(wordsOf(index).map((word, place) => [word, 1 + (place % 3)])),
  labels: { section: `s${index % 8}`, topics: [`t${index % 40}`], authors: [`a${index % 60}`], series: null },
  due: due.nothing,
  markedAt: '2026-01-01T00:00:00.000Z',
})

/** What a MongoDB-compatible server takes at once. */
const mostAtOnce = 20_000

type Row = Record<string, string | number>
const sqliteSchema = z.object({ client: z.custom<{ execute: (statement: { sql: string; args: (string | number)[] }) => Promise<unknown> }>() })
const mongoSchema = z.object({ collections: z.custom<Record<string, { insertMany: (rows: object[]) => Promise<unknown> }>>() })

/** Straight into SQLite: as many saves would take minutes. */
async function insert({ payload }: Newsroom, table: string, rows: Row[]): Promise<void> {
  const { client } = sqliteSchema.parse({ client: Reflect.get(payload.db, 'client') })
  for (let start = 0; start < rows.length; start += 500) {
    const some = rows.slice(start, start + 500)
    const names = Object.keys(some[0] ?? {})
    const values = some.map(() => `(${names.map(() => '?').join(',')})`).join(',')
    await client.execute({ sql: `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(',')}) VALUES ${values}`, args: some.flatMap((row) => names.map((name) => row[name] ?? '')) })
  }
}

/** Fills a newsroom with stories `from` to `to`, each with its entry in the index and a list of the four before it. */
export async function fillIndex(newsroom: Newsroom, from: number, to: number): Promise<void> {
  const { payload } = newsroom
  const paper = await paperOf(await createLocalReq({}, payload))
  const profiles = Array.from({ length: to - from }, (_, index) => profileAt(from + index))
  const listAt = (place: number) => [1, 2, 3, 4].flatMap((back) => (from + place - back < 0 ? [] : [idAt(from + place - back)]))
  const terms = profiles.flatMap((profile) => searchTermsOf(relatableFrom(profile), paper).map(({ term }, place) => ({ id: `${(place + 1).toString(16).padStart(2, '0')}${profile.id.slice(2)}`, term, published_at: profile.publishedAt, story: profile.id })))
  const at = '2026-01-01T00:00:00.000Z'
  if (payload.db.packageName === '@payloadcms/db-sqlite') {
    await insert(newsroom, 'articles', profiles.map(({ id, publishedAt }) => ({ id, headline: id, slug: id, path: `2026/01/${id}`, published_at: publishedAt, _status: 'published', created_at: at, updated_at: at })))
    await insert(newsroom, 'articles_rels', profiles.flatMap(({ id }, place) => listAt(place).map((other, order) => ({ parent_id: id, path: 'related', order: order + 1, articles_id: other }))))
    await insert(newsroom, 'articles_texts', profiles.map(({ id }) => ({ parent_id: id, path: 'pictures', order: 1, text: id })))
    await insert(newsroom, 'related_profiles', profiles.map(({ id, publishedAt, words, labels, markedAt }) => ({ id, published_at: publishedAt, words: words ?? '', labels: JSON.stringify(labels), due: due.nothing, marked_at: markedAt })))
    await insert(newsroom, 'related_terms', terms)
    return
  }
  const { collections } = mongoSchema.parse({ collections: Reflect.get(payload.db, 'collections') })
  for (const [place, { id, publishedAt }] of profiles.entries()) {
    await payload.db.create({ collection: 'articles', customID: id, data: { headline: id, slug: id, path: `2026/01/${id}`, publishedAt, _status: 'published', related: listAt(place) }, returning: false })
  }
  await collections['related-profiles']?.insertMany(profiles.map(({ id, ...profile }) => ({ _id: id, ...profile })))
  for (let start = 0; start < terms.length; start += mostAtOnce) {
    await collections['related-terms']?.insertMany(terms.slice(start, start + mostAtOnce).map(({ term, published_at: publishedAt, story }) => ({ term, publishedAt, story })))
  }
}

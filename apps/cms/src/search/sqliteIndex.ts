import { sql } from '@payloadcms/db-sqlite'
import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { analysisVersion, fieldWeights, rankHits, searchedFields, type Clause } from '@broadsheet/newsroom'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { matchExpression, sectionWord } from './matchExpression'
import { mostCandidates, mostLanguages, mostLikeWords, type Found, type IndexedStory, type IndexQuery, type SearchIndex } from './SearchIndex'

/** What runs a statement: an open transaction, or the database itself. Payload’s adapter types neither. */
type Runs = { run: (statement: SQL) => Promise<{ rows: unknown[] }> }
const runsSchema = z.custom<Runs>((value) => typeof value === 'object' && value !== null && 'run' in value)
const sessionsSchema = z.record(z.string(), z.object({ db: runsSchema }))

/** The id of an entry says when its story was published, so that the newest are found first: seconds, and a number among those of one second. */
const idsPerSecond = 1_000_000
/** Words stored by one statement. */
const wordsAtOnce = 200

const weights = sql.raw([...searchedFields.map((field) => fieldWeights[field]), 0].join(', '))
const hitSchema = z.object({ id: z.number(), score: z.number() })
const storySchema = z.object({ id: z.number(), story: z.string() })
const countSchema = z.object({ count: z.number() })
const stateSchema = z.object({ story: z.string(), savedAt: z.string(), language: z.string(), version: z.number() })

/** The index on SQLite: its own full-text search, FTS5, over texts that we have folded and stemmed. */
export function sqliteIndex(payload: Payload): SearchIndex {
  const asked = async <Row extends z.ZodType>(row: Row, statement: SQL, from: Runs = runsSchema.parse(Reflect.get(payload.db, 'drizzle'))) => z.array(row).parse((await from.run(statement)).rows)

  const find = async (query: IndexQuery): Promise<Found> => {
    const match = matchExpression(query)
    if (match === null) return { stories: [], total: 0, more: false }
    const score = query.sort === 'newest' ? sql`0.0` : sql`-bm25(search_texts, ${weights})`
    const found = await asked(hitSchema, sql`SELECT rowid AS id, ${score} AS score FROM search_texts WHERE search_texts MATCH ${match} AND ${within(query)} ORDER BY rowid DESC LIMIT ${mostCandidates + 1}`)
    const hits = found.slice(0, mostCandidates)
    const ids =
      query.sort === 'newest' ? hits.map(({ id }) => id) : rankHits(hits.map(({ id, score }) => ({ key: String(id), score, published: publishedOf(id) })), query.now).map(({ key }) => Number(key))
    const shown = ids.slice(query.skip, query.skip + query.limit)
    if (shown.length === 0) return { stories: [], total: hits.length, more: found.length > hits.length }
    const stories = new Map((await asked(storySchema, sql`SELECT id, story FROM search_entries WHERE id IN ${shown}`)).map(({ id, story }) => [id, story]))
    return { stories: shown.flatMap((id) => stories.get(id) ?? []), total: hits.length, more: found.length > hits.length }
  }

  return {
    enter: (req, entry) => enter(asked, req, entry),
    leave: (req, story) => leave(asked, req, story),
    find,
    countOf: async (clause: Clause) => {
      const match = matchExpression({ wanted: [clause], match: 'all', unwanted: [], names: [], subjects: [], sections: null })
      const [counted] = await asked(countSchema, sql`SELECT count(*) AS count FROM (SELECT 1 FROM search_texts WHERE search_texts MATCH ${match} LIMIT ${mostCandidates})`)
      return counted?.count ?? 0
    },
    wordsLike: ({ start, least, most }) =>
      asked(
        z.object({ word: z.string(), spelling: z.string() }),
        sql`SELECT word, spelling FROM search_words WHERE word >= ${start} AND word < ${`${start}\u{10FFFF}`} AND length(word) BETWEEN ${least} AND ${most} LIMIT ${mostLikeWords}`,
      ),
    languages: async () => {
      // one look into the index for each language, however many stories there are
      const found: string[] = []
      while (found.length < mostLanguages) {
        const [next] = await asked(z.object({ language: z.string() }), sql`SELECT language FROM search_entries WHERE language > ${found.at(-1) ?? ''} ORDER BY language LIMIT 1`)
        if (next === undefined) break
        found.push(next.language)
      }
      return found
    },
    standing: async () => {
      const [stands] = await asked(z.object({ stories: z.number(), newest: z.string().nullable() }), sql`SELECT count(*) AS stories, max(saved_at) AS newest FROM search_entries`)
      return stands ?? { stories: 0, newest: null }
    },
    entriesAfter: (after, limit) => asked(stateSchema, sql`SELECT story, saved_at AS savedAt, language, version FROM search_entries WHERE story > ${after ?? ''} ORDER BY story LIMIT ${limit}`),
    entriesOf: async (stories) => (stories.length === 0 ? [] : asked(stateSchema, sql`SELECT story, saved_at AS savedAt, language, version FROM search_entries WHERE story IN ${[...stories]}`)),
  }
}

type Asked = <Row extends z.ZodType>(row: Row, statement: SQL, from?: Runs) => Promise<z.output<Row>[]>

const publishedOf = (id: number) => Math.floor(id / idsPerSecond)

const within = ({ from, before }: Pick<IndexQuery, 'from' | 'before'>): SQL =>
  sql`rowid >= ${from === null ? Number.MIN_SAFE_INTEGER : from * idsPerSecond} AND rowid < ${before === null ? Number.MAX_SAFE_INTEGER : before * idsPerSecond}`

/** The transaction of a request; entries are only changed in one. */
async function transactionOf(req: PayloadRequest): Promise<Runs> {
  const session = sessionsSchema.parse(Reflect.get(req.payload.db, 'sessions'))[String(await req.transactionID)]
  if (session === undefined) throw new Error('The search index is written in a transaction.')
  return session.db
}

const rowSchema = z.unknown()

async function enter(asked: Asked, req: PayloadRequest, { story, section, published, language, savedAt, stems, spellings }: IndexedStory): Promise<void> {
  const here = await transactionOf(req)
  const [known] = await asked(storySchema, sql`SELECT id, story FROM search_entries WHERE story = ${story}`, here)
  if (known !== undefined && publishedOf(known.id) !== published) await leave(asked, req, story)
  const id = known !== undefined && publishedOf(known.id) === published ? known.id : await nextId(asked, published, here)
  await asked(rowSchema, sql`INSERT OR REPLACE INTO search_entries (id, story, language, saved_at, version) VALUES (${id}, ${story}, ${language}, ${savedAt}, ${analysisVersion})`, here)
  const texts = [...searchedFields.map((field) => stems[field].join(' ')), section === null ? '' : sectionWord(section)]
  const columns = sql.raw([...searchedFields, 'section'].join(', '))
  await asked(rowSchema, sql`INSERT OR REPLACE INTO search_texts (rowid, ${columns}) VALUES (${id}, ${sql.join(texts.map((text) => sql`${text}`), sql`, `)})`, here)
  const words = [...spellings]
  for (let start = 0; start < words.length; start += wordsAtOnce) {
    const some = words.slice(start, start + wordsAtOnce).map(([word, spelling]) => sql`(${word}, ${spelling})`)
    await asked(rowSchema, sql`INSERT OR IGNORE INTO search_words (word, spelling) VALUES ${sql.join(some, sql`, `)}`, here)
  }
}

async function leave(asked: Asked, req: PayloadRequest, story: string): Promise<void> {
  const here = await transactionOf(req)
  for (const { id } of await asked(storySchema, sql`SELECT id, story FROM search_entries WHERE story = ${story}`, here)) {
    await asked(rowSchema, sql`DELETE FROM search_texts WHERE rowid = ${id}`, here)
    await asked(rowSchema, sql`DELETE FROM search_entries WHERE id = ${id}`, here)
  }
}

async function nextId(asked: Asked, published: number, here: Runs): Promise<number> {
  const first = published * idsPerSecond
  const [last] = await asked(z.object({ id: z.number().nullable() }), sql`SELECT max(id) AS id FROM search_entries WHERE id >= ${first} AND id < ${first + idsPerSecond}`, here)
  return last?.id == null ? first : last.id + 1
}

import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** A row that counts something: `feature` is unique in its collection. */
export type Count = { feature: string; spam: number; ham: number }

/** Rows in one statement; SQLite takes some 32,000 values. */
const atOnce = 1000

type Write = { updateOne: { filter: object; update: object; upsert: true } }
type Model = { collection: { bulkWrite: (writes: Write[], options: object) => Promise<unknown> } }
// not taken apart by zod: what is copied has lost its own
const modelSchema = z.custom<Model>((value) => typeof value === 'function' && 'collection' in value)
const executeSchema = z.custom<(args: { db: unknown; sql: SQL }) => Promise<unknown>>((value) => typeof value === 'function')
const sessionsSchema = z.record(z.string(), z.unknown())

/**
 * Adds to the counts in `spam-words`, and begins those that are not there, in one statement for up to a thousand rows:
 * Payload itself would ask for each row, add and write it. Call it in a transaction, which on SQLite holds the write gate.
 * @throws Error without a transaction; what the database says, write conflicts on MongoDB among it
 */
export async function addToCounts(req: PayloadRequest, counts: readonly Count[]): Promise<void> {
  const id = await req.transactionID
  const session = sessionsSchema.parse(Reflect.get(req.payload.db, 'sessions'))[String(id)]
  if (session === undefined) throw new Error('Counts are added to in a transaction.')
  for (let start = 0; start < counts.length; start += atOnce) {
    const some = counts.slice(start, start + atOnce)
    await (req.payload.db.packageName === '@payloadcms/db-sqlite' ? addInSqlite(req, session, some) : addInMongo(req, session, some))
  }
}

async function addInSqlite(req: PayloadRequest, session: unknown, counts: readonly Count[]): Promise<void> {
  const { sql } = await import('@payloadcms/db-sqlite')
  const { db } = z.object({ db: z.unknown() }).parse(session)
  const execute = executeSchema.parse(Reflect.get(req.payload.db, 'execute'))
  const rows = sql.join(counts.map(({ feature, spam, ham }) => sql`(${randomUUID()}, ${feature}, ${spam}, ${ham})`), sql`, `)
  await execute.call(req.payload.db, {
    db,
    sql: sql`INSERT INTO spam_words (id, feature, spam, ham) VALUES ${rows} ON CONFLICT (feature) DO UPDATE SET spam = spam + excluded.spam, ham = ham + excluded.ham`,
  })
}

async function addInMongo(req: PayloadRequest, session: unknown, counts: readonly Count[]): Promise<void> {
  const { collection } = modelSchema.parse(Reflect.get(Object(Reflect.get(req.payload.db, 'collections')), 'spam-words'))
  const writes = counts.map(({ feature, spam, ham }): Write => ({ updateOne: { filter: { feature }, update: { $inc: { spam, ham } }, upsert: true } }))
  await collection.bulkWrite(writes, { session })
}

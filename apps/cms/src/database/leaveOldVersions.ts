import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'

type Execute = (args: { sql: SQL }) => Promise<unknown>
const executeSchema = z.custom<Execute>((value) => typeof value === 'function')
const adapterSchema = z.custom<Pick<Payload['db'], 'createVersion'>>((value) => typeof value === 'object')

/**
 * Storing a version, Payload's SQLite adapter notes in every older one that it is not the latest, though all but one say so
 * already: the longer the history of a story, the slower each of its saves. Here only the one that was the latest is
 * written to. Call it before the write gate.
 */
export async function leaveOldVersions(payload: Payload): Promise<void> {
  if (payload.db.packageName !== '@payloadcms/db-sqlite') return
  const { sql } = await import('@payloadcms/db-sqlite')
  const execute = executeSchema.parse(Reflect.get(payload.db, 'execute'))
  // the plus keeps SQLite from looking it up in the index of all latest versions instead of in that of the story's
  const ofTheLatest: Execute = (args) => execute.call(payload.db, { ...args, sql: sql`${args.sql} AND +latest = 1` })
  // that note is the one statement Payload executes by itself when it stores a version
  const adapter = adapterSchema.parse(Object.create(payload.db, { execute: { value: ofTheLatest }, createVersion: { value: payload.db.createVersion } }))
  payload.db.createVersion = (args) => adapter.createVersion(args)
}

import type { MigrateUpArgs as MongodbArgs } from '@payloadcms/db-mongodb'
import type { MigrateUpArgs as SqliteArgs } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { z } from 'zod'
import { migrations as mongodb } from './migrations/mongodb'
import { migrations as sqlite } from './migrations/sqlite'

type Written<Args> = { name: string; up: (args: Args) => Promise<void>; down: (args: Args) => Promise<void> }

/** Payload hands every migration the arguments of its own adapter, but types them as unknown. */
const migrationsFor = <Args>(written: Written<Args>[]): Migration[] => {
  const args = z.custom<Args>()
  return written.map(({ name, up, down }) => ({ name, up: (given) => up(args.parse(given)), down: (given) => down(args.parse(given)) }))
}

/**
 * Brings the database up to this code's schema; nothing happens where it is.
 * @throws Error in one plain sentence when the database has been migrated by newer code than this
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const migrations = payload.db.packageName === '@payloadcms/db-sqlite' ? migrationsFor<SqliteArgs>(sqlite) : migrationsFor<MongodbArgs>(mongodb)
  const known = new Set(migrations.map(({ name }) => name))
  const applied = await appliedMigrations(payload)
  const foreign = applied.filter((name) => !known.has(name))
  if (foreign.length > 0) {
    throw new Error(
      `This database is newer than this version of Broadsheet (it knows ${foreign.join(', ')}). Start the newer version, or restore a backup made before the upgrade.`,
    )
  }
  if (applied.length < migrations.length) await payload.db.migrate({ migrations: migrations })
}

async function appliedMigrations(payload: Payload): Promise<string[]> {
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, pagination: false })
    return docs.map(({ name }) => name ?? '').filter((name) => name !== '')
  } catch (error) {
    // an empty SQLite file has no table of migrations yet
    if (causes(error).some((message) => message.includes('no such table'))) return []
    throw error
  }
}

function causes(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...causes(error.cause)] : []
}

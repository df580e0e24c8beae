import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAdapterObj } from 'payload'

const migrationFolder = (name: string) => path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations', name)

/**
 * The database `url` names: SQLite for `file:…`, MongoDB for `mongodb://…`. Nothing above this folder knows which.
 * Ids are strings on both. Only the adapter in use is loaded.
 */
export async function databaseAdapter(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('file:')) {
    const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
    return sqliteAdapter({
      client: { url },
      idType: 'uuid',
      // migrations only: pushing a schema and migrating the same file end in a prompt about data loss
      push: false,
      wal: true,
      busyTimeout: 5000,
      transactionOptions: {},
      migrationDir: migrationFolder('sqlite'),
    })
  }
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({ url, migrationDir: migrationFolder('mongodb') })
}

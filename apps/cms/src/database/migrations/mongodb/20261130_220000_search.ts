import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { mongodbCollections } from '../../../search/mongodbIndex'

/** The search index, which no collection of Payload's describes: it is made now, since a transaction may not be the first to touch it. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db
  const entries = connection.collection(mongodbCollections.entries)
  await entries.createIndex({ words: 1, published: -1 })
  await entries.createIndex({ section: 1, published: -1 })
  await entries.createIndex({ language: 1 })
  await entries.createIndex({ savedAt: -1 })
  await connection.collection(mongodbCollections.words).createIndex({ letters: 1 })
}

/** What can be made anew from the stories need not be kept. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const name of Object.values(mongodbCollections)) await payload.db.connection.collection(name).drop()
}

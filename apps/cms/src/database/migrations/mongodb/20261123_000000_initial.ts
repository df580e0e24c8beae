import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Makes every collection and its indexes now, since a transaction may not be the first to touch a collection. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections, versions, globals } = payload.db
  const models = [...Object.values(collections), ...Object.values(versions), globals]
  for (const model of models) {
    await model.createCollection()
    await model.createIndexes()
  }
}

/** Leaves everything: dropping a collection would drop its documents. */
export async function down(_args: MigrateDownArgs): Promise<void> {}

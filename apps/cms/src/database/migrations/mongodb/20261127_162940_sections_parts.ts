import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import * as initial from './20261123_000000_initial'

/** Every section there is stands for itself: its path is its slug. Parts of different sections may have the same slug, so that is unique no longer. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const sections = args.payload.db.collections['sections']?.collection
  if (sections === undefined) throw new Error('There is no collection of sections.')
  for await (const { _id, slug } of sections.find({ path: { $exists: false } })) await sections.updateOne({ _id }, { $set: { path: slug, root: slug } })
  const former = (await sections.indexes()).find(({ key, unique }) => unique === true && Object.keys(key).join() === 'slug')
  if (former?.name !== undefined) await sections.dropIndex(former.name)
  await initial.up(args)
}

/** Leaves everything, as the first did. */
export const { down }: { down: (args: MigrateDownArgs) => Promise<void> } = initial

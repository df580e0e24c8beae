import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import * as initial from './20261123_000000_initial'

/** Readers are known by their email, in small letters. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const comments = args.payload.db.collections['comments']?.collection
  if (comments === undefined) throw new Error('There is no collection of comments.')
  for await (const { _id, email } of comments.find({ email: { $regex: '[A-Z]' } })) await comments.updateOne({ _id }, { $set: { email: String(email).toLowerCase() } })
  await initial.up(args)
}

/** Leaves everything, as the first did. */
export const { down }: { down: (args: MigrateDownArgs) => Promise<void> } = initial

import type { CollectionSlug, Payload } from 'payload'

/** Runs `task` while the database refuses to store anything new in `collection`, with “no room”. */
export async function withNoRoomFor<Result>(payload: Payload, collection: CollectionSlug, task: () => Promise<Result>): Promise<Result> {
  const { db } = payload
  const { create } = db
  db.create = (args) => (args.collection === collection ? Promise.reject(new Error('no room')) : create.call(db, args))
  try {
    return await task()
  } finally {
    db.create = create
  }
}

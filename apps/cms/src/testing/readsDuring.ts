import type { FindArgs, Payload } from 'payload'

/** A look into the database: what was asked for, and how many documents were found. */
export type Read = Pick<FindArgs, 'collection' | 'select'> & { found: number }

/** Does `work` and gives every look it takes into a collection, in order. */
export async function readsDuring(payload: Payload, work: () => Promise<unknown>): Promise<Read[]> {
  const reads: Read[] = []
  const find = payload.db.find.bind(payload.db)
  payload.db.find = async <T>(args: FindArgs) => {
    const page = await find<T>(args)
    reads.push({ collection: args.collection, select: args.select, found: page.docs.length })
    return page
  }
  try {
    await work()
  } finally {
    payload.db.find = find
  }
  return reads
}

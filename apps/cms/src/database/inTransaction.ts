import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs `work` in the request's transaction, which is opened and committed here unless there is one: all of it is stored, or nothing. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const opened = await initTransaction(req)
  try {
    const result = await work()
    if (opened) await commitTransaction(req)
    return result
  } catch (error) {
    if (opened) await killTransaction(req)
    throw error
  }
}

import type { Payload, PayloadRequest } from 'payload'

/** What waits for which transaction, kept on the adapter because bundles may hold this module more than once. */
const waitingKey = Symbol.for('broadsheet.afterCommit')
type Waiting = Map<string | number, Set<() => void>>

const waitingOf = (payload: Payload): Waiting | undefined => {
  const waiting: unknown = Reflect.get(payload.db, waitingKey)
  return waiting instanceof Map ? waiting : undefined
}

/**
 * Runs `task` once the request's transaction has committed, or at once where there is none; never if it is rolled back.
 * Payload has no hook for this: even `afterOperation` runs before the commit.
 */
export async function afterCommit(req: PayloadRequest, task: () => void): Promise<void> {
  const id = await req.transactionID
  const waiting = waitingOf(req.payload)
  if (id === undefined || waiting === undefined) return void setImmediate(task)
  const tasks = waiting.get(id) ?? new Set()
  waiting.set(id, tasks.add(task))
}

/** Makes `afterCommit` work on an opened adapter. Call it after the write gate, so that tasks run outside the lock. */
export function installAfterCommit(payload: Payload): void {
  const waiting: Waiting = new Map()
  Reflect.set(payload.db, waitingKey, waiting)
  const { commitTransaction, rollbackTransaction } = payload.db
  const commit = commitTransaction.bind(payload.db)
  const rollback = rollbackTransaction.bind(payload.db)

  payload.db.commitTransaction = async (incoming) => {
    const id = await incoming
    const tasks = take(waiting, id)
    await commit(id)
    for (const task of tasks) setImmediate(task)
  }
  payload.db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    take(waiting, id)
    await rollback(id)
  }
}

function take(waiting: Waiting, id: string | number | null): Iterable<() => void> {
  if (id === null) return []
  const tasks = waiting.get(id) ?? []
  waiting.delete(id)
  return tasks
}

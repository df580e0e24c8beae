import { AsyncLocalStorage } from 'node:async_hooks'
import { Mutex, withTimeout } from 'async-mutex'
import type { Payload } from 'payload'
import { z } from 'zod'

/**
 * SQLite has one writer. Left alone, Payload's adapter lets concurrent saves fail with SQLITE_BUSY, and its
 * `commitTransaction` swallows a failed COMMIT, so that a save resolves as if stored. The gate cures both:
 * one lock per process, held from BEGIN to COMMIT or ROLLBACK and taken by every write without a transaction;
 * a busy timeout on the very connection that begins; a failed COMMIT is thrown to whoever asked for it.
 * Other processes are held off by SQLite itself (BEGIN IMMEDIATE and the busy timeout).
 */

/** Longer than any honest write. Who waits longer waits for itself: a hook called the Local API without `req`. */
const patience = 30_000

const busyTimeout = 5000

/** The writing methods of a database adapter. */
const writeMethods = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions',
  'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
] as const

type Method = (...args: unknown[]) => Promise<unknown>
const method = z.custom<Method>((value) => typeof value === 'function')

/** What the gate must know of libsql's client and of the adapter; neither package types it. */
const sqliteShape = z.looseObject({
  client: z.looseObject({ execute: method, transaction: method }),
  beginTransaction: method,
  commitTransaction: method,
  rollbackTransaction: method,
})
const libsqlTransaction = z.looseObject({
  commit: z.custom<() => Promise<void>>((value) => typeof value === 'function'),
  close: z.custom<() => void>((value) => typeof value === 'function'),
})
const lockSchema = z.object({ message: z.string().includes('database is locked') })

/** Puts the gate into an opened SQLite adapter, once; any other database is left alone. */
export function installWriteGate(payload: Payload): void {
  if (payload.db.packageName !== '@payloadcms/db-sqlite') return
  // parsing copies: what is replaced is replaced on the adapter itself
  const shape = sqliteShape.parse(payload.db)
  const adapter = payload.db
  const client = z.custom<object>((value) => typeof value === 'object' && value !== null).parse(Reflect.get(adapter, 'client'))
  const mutex = withTimeout(new Mutex(), patience, new Error('A write waited 30 s for its turn. A hook probably called the Local API without `req`.'))
  const inside = new AsyncLocalStorage<true>()
  let commitError: unknown = null
  let release: (() => void) | null = null
  let open: unknown = null

  const letGo = () => {
    open = null
    release?.()
    release = null
  }

  const execute = shape.client.execute.bind(client)
  const beginOnClient = shape.client.transaction.bind(client)

  // libsql opens a new connection after each transaction, and that waits for no other process's write unless it is told to
  const waitForLocks = () => execute(`PRAGMA busy_timeout = ${busyTimeout}`)

  Reflect.set(client, 'execute', async (...args: unknown[]) => {
    try {
      return await execute(...args)
    } catch (error) {
      // the statement that met a lock stays open on its connection, where from now on every write would fail at once
      if (lockSchema.safeParse(error).success) {
        const left = await beginOnClient('deferred')
        libsqlTransaction.parse(left).close.call(left)
        await waitForLocks()
      }
      throw error
    }
  })

  Reflect.set(client, 'transaction', async (...args: unknown[]) => {
    const transaction = await beginOnClient(...args)
    await waitForLocks()
    const { commit } = libsqlTransaction.parse(transaction)
    Reflect.set(Object(transaction), 'commit', async () => {
      try {
        await commit.call(transaction)
      } catch (error) {
        commitError = error
        throw error
      }
    })
    return transaction
  })

  const begin = shape.beginTransaction.bind(adapter)
  const commit = shape.commitTransaction.bind(adapter)
  const rollback = shape.rollbackTransaction.bind(adapter)

  adapter.beginTransaction = async (options) => {
    const unlock = await mutex.acquire()
    try {
      commitError = null
      const id = await begin(options)
      release = unlock
      open = id
      return z.string().parse(id)
    } catch (error) {
      unlock()
      throw error
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (open === null || id !== open) return
    try {
      await commit(id)
      if (commitError !== null) throw new Error('The database could not store the change.', { cause: commitError })
    } finally {
      letGo()
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    if (open === null || id !== open) return
    try {
      await rollback(id)
    } finally {
      letGo()
    }
  }

  const inTransaction = async (args: unknown) => {
    const request = z.object({ req: z.object({ transactionID: z.unknown() }) }).safeParse(args)
    return open !== null && request.success && (await request.data.req.transactionID) === open
  }

  for (const name of writeMethods) {
    const original = method.parse(Reflect.get(adapter, name)).bind(adapter)
    Reflect.set(adapter, name, async (args: unknown) => {
      if (inside.getStore() === true || (await inTransaction(args))) return original(args)
      return mutex.runExclusive(() => inside.run(true, () => original(args)))
    })
  }
}

import { z } from 'zod'
import type { Newsroom } from './openNewsroom'

/** A statement as libsql is given it. */
export type Statement = { sql: string; args: Value[] }
type Value = string | number | bigint | boolean | null | Uint8Array
export type Watched = {
  /** Calls of the adapter that read or write, whatever the database; those of a commit are none. */
  calls: string[]
  /** Documents they have handed over. */
  documents: number
  /** What SQLite was asked; empty on any other database. */
  statements: Statement[]
}

const methods = [
  'find', 'findOne', 'findDistinct', 'count', 'create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany', 'queryDrafts',
  'findVersions', 'countVersions', 'createVersion', 'updateVersion', 'deleteVersions', 'findGlobal', 'updateGlobal',
] as const

const callable = z.custom<(...args: unknown[]) => Promise<unknown>>((value) => typeof value === 'function')
const page = z.object({ docs: z.array(z.unknown()) })
const statementSchema = z.object({ sql: z.string(), args: z.array(z.custom<Value>()).default([]) })

/** Notes what is asked of the database from now on; what it gives back tells what was noted since it was last asked. */
export function watchDatabase({ payload }: Newsroom): () => Watched {
  const nothing = (): Watched => ({ calls: [], documents: 0, statements: [] })
  let noted = nothing()
  for (const name of methods) {
    replace(payload.db, name, (original) => async (...args) => {
      noted.calls.push(name)
      const answer = await original(...args)
      noted.documents += page.safeParse(answer).data?.docs.length ?? (answer === null ? 0 : 1)
      return answer
    })
  }
  const note = (statement: unknown) => noted.statements.push(...statementSchema.array().parse([statement].flat()))
  const watch = (connection: unknown) => {
    for (const name of ['execute', 'batch']) {
      replace(Object(connection), name, (original) => (...args) => {
        if (typeof args[0] === 'object') note(args[0])
        return original(...args)
      })
    }
  }
  if (payload.db.packageName === '@payloadcms/db-sqlite') {
    const client = Object(Reflect.get(payload.db, 'client'))
    watch(client)
    replace(client, 'transaction', (original) => async (...args) => {
      const transaction = await original(...args)
      watch(transaction)
      return transaction
    })
  }
  return () => {
    const taken = noted
    noted = nothing()
    return taken
  }
}

function replace(on: object, name: string, by: (original: (...args: unknown[]) => Promise<unknown>) => (...args: unknown[]) => Promise<unknown>): void {
  Reflect.set(on, name, by(callable.parse(Reflect.get(on, name)).bind(on)))
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { afterCommit } from './afterCommit'
import { createLocalReq, commitTransaction, initTransaction, killTransaction } from 'payload'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const request = () => createLocalReq({}, newsroom.payload)
const inSqlite = process.env['TEST_DATABASE'] === 'mongodb' ? it.skip : it
const nextTick = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('afterCommit', () => {
  it('runs a task once the transaction has committed, and not before', async () => {
    const req = await request()
    await initTransaction(req)
    const seen: string[] = []
    await afterCommit(req, () => seen.push('ran'))
    await nextTick()
    expect(seen).toEqual([])
    await commitTransaction(req)
    await nextTick()
    expect(seen).toEqual(['ran'])
  })

  it('drops a task whose transaction is rolled back', async () => {
    const req = await request()
    await initTransaction(req)
    const seen: string[] = []
    await afterCommit(req, () => seen.push('ran'))
    await killTransaction(req)
    await nextTick()
    expect(seen).toEqual([])
  })

  it('runs a task at once where there is no transaction', async () => {
    const seen: string[] = []
    await afterCommit(await request(), () => seen.push('ran'))
    await nextTick()
    expect(seen).toEqual(['ran'])
  })
})

/** Another process that writes for so many milliseconds; resolves once it has begun, with what resolves when it has ended. */
async function writeElsewhere(milliseconds: number): Promise<{ ended: Promise<unknown> }> {
  const script = `
    const transaction = await (await import('@libsql/client')).createClient({ url: process.env.DATABASE_URL }).transaction('write')
    console.log('begun')
    setTimeout(() => transaction.rollback(), ${milliseconds})
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: process.env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  return { ended }
}

describe('installWriteGate', () => {
  inSqlite('waits for another process that writes, inside a transaction and without one', async () => {
    const { payload } = newsroom
    const { id } = await payload.create({ collection: 'topics', data: { name: 'Waited for' } })
    const outside = await writeElsewhere(300)
    await payload.db.updateOne({ collection: 'topics', id, data: { description: 'Without' } })
    await outside.ended
    const inside = await writeElsewhere(300)
    await payload.update({ collection: 'topics', id, data: { name: 'Inside' } })
    await inside.ended
    expect(await payload.findByID({ collection: 'topics', id })).toMatchObject({ name: 'Inside', description: 'Without' })
  })

  inSqlite('writes on after another process has held it up for too long', async () => {
    const { payload } = newsroom
    const { id } = await payload.create({ collection: 'topics', data: { name: 'Held up' } })
    const { ended } = await writeElsewhere(6500)
    const write = (description: string) => payload.db.updateOne({ collection: 'topics', id, data: { description } })
    await expect(write('Too early')).rejects.toMatchObject({ cause: { message: expect.stringContaining('locked') } })
    await ended
    await write('Later')
    await payload.update({ collection: 'topics', id, data: { name: 'Freed' } })
    expect(await payload.findByID({ collection: 'topics', id })).toMatchObject({ name: 'Freed', description: 'Later' })
  })

  inSqlite('throws a failed COMMIT to whoever asked for it, and lets the next write through', async () => {
    const client = Object(Reflect.get(newsroom.payload.db, 'client'))
    const { transaction } = client
    // the driver's own COMMIT fails, as it does on a full disk
    client.transaction = async (...args: unknown[]) => {
      client.transaction = transaction
      const opened = await transaction.apply(client, args)
      await opened.execute('CREATE TEMP TABLE doomed (id INTEGER REFERENCES nowhere(id) DEFERRABLE INITIALLY DEFERRED)')
      await opened.execute('PRAGMA foreign_keys')
      const { commit } = opened
      opened.commit = async () => {
        opened.commit = commit
        opened.close()
        return commit.call(opened)
      }
      return opened
    }
    await expect(newsroom.payload.create({ collection: 'topics', data: { name: 'Lost' } })).rejects.toThrow('could not store')
    expect((await newsroom.payload.count({ collection: 'topics', where: { slug: { equals: 'lost' } } })).totalDocs).toBe(0)
    await expect(newsroom.payload.create({ collection: 'topics', data: { name: 'Kept' } })).resolves.toMatchObject({ slug: 'kept' })
  })
})

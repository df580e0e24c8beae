import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, Where } from 'payload'
import { aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { migrateDatabase } from './migrateDatabase'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const onSqlite = process.env['TEST_DATABASE'] !== 'mongodb'
const slugs = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`)
const makeTopic = (name: string) => newsroom.payload.create({ collection: 'topics', data: { name } })
const stored = async (prefix: string) =>
  (await newsroom.payload.find({ collection: 'topics', where: { slug: { contains: prefix } }, pagination: false })).docs.map(({ slug }) => slug).sort()

describe('the database', () => {
  it('stores every one of 100 concurrent creates', async () => {
    const names = slugs('crowd', 100)
    await Promise.all(names.map(makeTopic))
    expect(await stored('crowd')).toEqual(names.sort())
  })

  it('lets concurrent saves of one document all win or tell who lost', async () => {
    const { id } = await makeTopic('Contended')
    const results = await Promise.allSettled(slugs('save', 10).map((description) => newsroom.payload.update({ collection: 'topics', id, data: { description } })))
    const won = results.filter(({ status }) => status === 'fulfilled').length
    const { description } = await newsroom.payload.findByID({ collection: 'topics', id })
    expect(description).toMatch(/^save-\d$/)
    expect(won).toBeGreaterThanOrEqual(onSqlite ? 10 : 1)
  })

  it('leaves nothing behind when a hook fails, and writes on', async () => {
    const { hooks } = newsroom.payload.collections.topics.config
    const fail: CollectionAfterChangeHook = ({ doc }) => {
      if (String(doc.slug).startsWith('doomed')) throw new Error('on purpose')
    }
    hooks.afterChange.push(fail)
    const results = await Promise.allSettled([...slugs('doomed', 5), ...slugs('spared', 5)].map(makeTopic))
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect(results.map(({ status }) => status)).toEqual([...Array(5).fill('rejected'), ...Array(5).fill('fulfilled')])
    expect(await stored('doomed')).toEqual([])
    expect(await stored('spared')).toHaveLength(5)
    expect((await newsroom.payload.find({ collection: 'outbox', pagination: false })).docs.filter(({ change }) => JSON.stringify(change).includes('doomed'))).toEqual([])
  })

  it('gives ids that are strings', async () => {
    const { politics, keith, courts } = await aPaper(newsroom.payload)
    expect([politics, keith, courts].map((id) => typeof id)).toEqual(['string', 'string', 'string'])
  })

  it('finds what it can where a list of ids names some that cannot be', async () => {
    const { id } = await makeTopic('Among strangers')
    const strange = ['nonsense', '87a7e1b3-8954-43f1-9be3-e49abb3e5d24', 'twelve bytes', '']
    const where: Where = { and: [{ id: { in: [...strange, id] } }, { or: [{ id: { not_in: strange } }, { name: { equals: 'x' } }] }] }
    expect((await newsroom.payload.find({ collection: 'topics', where })).docs.map((topic) => topic.id)).toEqual([id])
    expect((await newsroom.payload.count({ collection: 'topics', where })).totalDocs).toBe(1)
    for (const list of ['nonsense', `nonsense,${id}`, `nonsense,other`]) {
      const { status, body } = await newsroom.rest('GET', `/api/topics?where[id][in]=${list}`)
      expect([status, body.docs.map((topic: { id: string }) => topic.id)]).toEqual([200, list.includes(id) ? [id] : []])
    }
  })

  it('refuses to run on a database that newer code has migrated', async () => {
    const name = `29990101_000000_${randomBytes(3).toString('hex')}`
    const { id } = await newsroom.payload.create({ collection: 'payload-migrations', data: { name, batch: 99 } })
    await expect(migrateDatabase(newsroom.payload)).rejects.toThrow(`newer than this version of Broadsheet (it knows ${name})`)
    await newsroom.payload.delete({ collection: 'payload-migrations', id })
    await expect(migrateDatabase(newsroom.payload)).resolves.toBeUndefined()
  })
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
let n: Newsroom
beforeAll(async () => { n = await openNewsroom() })
afterAll(() => n.close())
it('migrates', async () => {
  const { payload } = n
  for (const name of ['Politics', 'World']) await payload.create({ collection: 'sections', data: { name } })
  const anyPayload = payload as any
  if (process.env['TEST_DATABASE'] === 'mongodb') {
    const m = await import('./migrations/mongodb/20261127_162940_sections_parts')
    const c = anyPayload.db.collections.sections.collection
    await c.updateMany({}, { $unset: { path: 1, root: 1 } })
    await c.dropIndex('path_1'); await c.dropIndex('slug_1')
    await c.createIndex({ slug: 1 }, { unique: true })
    console.info(await c.indexes())
    await m.up({ payload, req: {} } as any)
    console.info(JSON.stringify(await c.indexes()))
  } else {
    const m = await import('./migrations/sqlite/20261127_162940_sections_parts')
    const args = { db: anyPayload.db.drizzle, payload, req: {} } as any
    await m.down(args)
    await m.up(args)
  }
  const { docs } = await payload.find({ collection: 'sections', depth: 0, sort: 'slug' })
  expect(docs.map(({ slug, path, root }) => [slug, path, root])).toEqual([['politics', 'politics', 'politics'], ['world', 'world', 'world']])
})

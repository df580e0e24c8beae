import { performance } from 'node:perf_hooks'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { aBody, aPaper } from '../../apps/cms/src/testing/aPaper'
import { fillIndex, wordsOf } from '../../apps/cms/src/testing/fillIndex'
import { openNewsroom, type Newsroom } from '../../apps/cms/src/testing/openNewsroom'

const rounds = 20
/** Stories related before it counts: what a process learns once is learnt. */
const warmUp = 3
/** Stories filled in at a time. */
const batch = 1000

/**
 * Milliseconds spent in the database to relate one new story among `stories`: its entry, its list, and those of others. In a
 * newsroom of its own, on SQLite or, where TEST_DATABASE says so, on MongoDB.
 */
export async function relatingCost(stories: number): Promise<number[]> {
  const newsroom = await openNewsroom()
  try {
    const { politics } = await aPaper(newsroom.payload)
    for (let from = 0; from < stories; from += batch) await fillIndex(newsroom, from, Math.min(stories, from + batch))
    // they read the settings as they are loaded
    const [{ enterStory }, { chooseLists }, { profileOfStory }] = [await import('../../apps/cms/src/related/enterStory'), await import('../../apps/cms/src/related/keepLists'), await import('../../apps/cms/src/related/profiles')]
    const spent = timeDatabase(newsroom)
    const times: number[] = []
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const data = { headline: `A new story ${round}`, section: politics, body: aBody(wordsOf(stories + round * 7).join(' ')), commentPolicy: 'open' as const, _status: 'published' as const }
      const { id } = await newsroom.payload.create({ collection: 'articles', data, depth: 0 })
      const req = await createLocalReq({}, newsroom.payload)
      spent()
      for (const work of [enterStory, (...[asked, profile]: Parameters<typeof enterStory>) => chooseLists(asked, profile, { old: false })]) {
        const profile = await profileOfStory(req, id)
        if (profile === null) throw new Error('A story was published and not marked.')
        await work(req, profile)
      }
      times.push(spent())
    }
    return times.slice(warmUp)
  } finally {
    await newsroom.close()
  }
}

const callable = z.custom<(...args: unknown[]) => Promise<unknown>>((value) => typeof value === 'function')

/** Gives the milliseconds in which the adapter was at work since it was last asked; it is asked one thing after the other. */
function timeDatabase({ payload }: Newsroom): () => number {
  let total = 0
  let depth = 0
  for (const name of ['find', 'findOne', 'findGlobal', 'create', 'updateOne', 'deleteOne', 'deleteMany', 'beginTransaction', 'commitTransaction'] as const) {
    const original = callable.parse(Reflect.get(payload.db, name)).bind(payload.db)
    Reflect.set(payload.db, name, async (...args: unknown[]) => {
      const since = performance.now()
      depth += 1
      try {
        return await original(...args)
      } finally {
        depth -= 1
        if (depth === 0) total += performance.now() - since
      }
    })
  }
  return () => {
    const spent = total
    total = 0
    return spent
  }
}

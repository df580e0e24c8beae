import { versionsToDrop, type VersionPolicy } from '@broadsheet/newsroom'
import type { Payload } from 'payload'
import { z } from 'zod'
import { listedFields, listedVersion } from './listedVersion'

const batch = 100

/** Drops from every story's history what the newsroom's settings no longer keep, and gives how many versions that were. */
export async function tidyHistory(payload: Payload, now: Date): Promise<number> {
  const policy = await payload.findGlobal({ slug: 'settings', depth: 0 })
  let dropped = 0
  for await (const story of storyIds(payload)) dropped += await tidyStory(payload, story, policy, now)
  return dropped
}

async function tidyStory(payload: Payload, story: string, policy: VersionPolicy, now: Date): Promise<number> {
  const { docs } = await payload.db.findVersions({ collection: 'articles', where: { parent: { equals: story } }, pagination: false, limit: 0, select: listedFields })
  const ids = versionsToDrop(docs.map(listedVersion), policy, now)
  for (let start = 0; start < ids.length; start += batch) {
    await payload.db.deleteVersions({ collection: 'articles', where: { id: { in: ids.slice(start, start + batch) } } })
  }
  return ids.length
}

const idSchema = z.object({ id: z.string() })

/** Every story, those in the trash included. */
async function* storyIds(payload: Payload): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find({ collection: 'articles', where: after === '' ? {} : { id: { greater_than: after } }, sort: 'id', limit: batch, pagination: false, select: { slug: true } })
    for (const doc of docs) {
      after = idSchema.parse(doc).id
      yield after
    }
    if (docs.length < batch) return
  }
}

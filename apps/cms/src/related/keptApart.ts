import type { PayloadRequest, Where } from 'payload'
import { idsOf } from '../collections/articles/storedStory'
import type { Article } from '../payload-types'

/** Pairs that are looked up at a time; nobody keeps a story from so many others. */
const most = 500

/** For each of `stories`, those an editor keeps apart from it: whichever of the two says so. */
export async function keptApart(req: PayloadRequest, stories: readonly Pick<Article, 'id' | 'keptFrom'>[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const apart = new Map(stories.map(({ id, keptFrom }): [string, Set<string>] => [id, new Set(idsOf(keptFrom))]))
  if (apart.size === 0) return apart
  const where: Where = { keptFrom: { in: [...apart.keys()] } }
  const { docs } = await req.payload.db.find<Article>({ collection: 'articles', where, limit: most, pagination: false, select: { keptFrom: true }, req })
  for (const { id: other, keptFrom } of docs) for (const named of idsOf(keptFrom)) apart.get(named)?.add(other)
  return apart
}

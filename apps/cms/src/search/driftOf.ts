import type { Payload } from 'payload'
import { liveOnly } from '../collections/articles/liveOnly'
import type { Article } from '../payload-types'
import { savedAtOf } from './indexedStoryOf'
import { searchIndexOf } from './searchIndexOf'

/** How many stories readers can see, how many can be found, and whether both are the same as far as their number and the newest save tell. */
export type Drift = { live: number; entered: number; current: boolean }

/** Compares the search index with the stories. A story that was saved a moment ago may be on its way. */
export async function driftOf(payload: Payload): Promise<Drift> {
  const [{ totalDocs: live }, { docs }, { stories: entered, newest }] = await Promise.all([
    payload.db.count({ collection: 'articles', where: liveOnly }),
    payload.db.find<Article>({ collection: 'articles', where: liveOnly, sort: '-updatedAt', limit: 1, pagination: false, select: { updatedAt: true } }),
    searchIndexOf(payload).standing(),
  ])
  const [last] = docs
  return { live, entered, current: live === entered && (last === undefined ? null : savedAtOf(last)) === newest }
}

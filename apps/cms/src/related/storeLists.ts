import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { idsOf, isLive, storedStory } from '../collections/articles/storedStory'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import { announce } from '../outbox/announce'
import type { ListChange } from './changedLists'
import { liveProfiles } from './profiles'

/** Lists that are stored in one transaction: few, so that an editor's save does not wait for many. */
const atOnce = 4

/**
 * Stores changed lists, and has the pages that show them renewed: `withdrawn` ahead of everything else, because a story was
 * taken from readers. Tells whether the lists are right now: one that was changed by somebody else since it was read is left
 * alone, and what is in a list may have gone while it was chosen; then they are to be looked at again.
 */
export async function storeLists(req: PayloadRequest, changes: readonly ListChange[], { withdrawn }: { withdrawn: boolean }): Promise<boolean> {
  let right = true
  for (let start = 0; start < changes.length; start += atOnce) {
    const some = changes.slice(start, start + atOnce)
    const outcomes = await untilNoConflict(() =>
      inTransaction(req, async () => {
        const stored: Outcome[] = []
        for (const change of some) stored.push(await storeList(req, change))
        const paths = stored.flatMap(({ path }) => (path === null ? [] : [{ path }]))
        if (paths.length > 0) await announce(req, { kind: 'related', stories: paths, withdrawn })
        return stored
      }),
    )
    right &&= outcomes.every(({ inTime }) => inTime)
  }
  // once all is committed: a story that goes from now on is looked for in what now stands there
  const named = new Set(changes.flatMap(({ after }) => [...after.related, ...after.runnersUp]))
  return right && (await liveProfiles(req, [...named])).length === named.size
}

/** Whether a list was still as it had been read; and the address of the page that shows another one now. */
type Outcome = { inTime: boolean; path: string | null }

async function storeList(req: PayloadRequest, { story, before, after }: ListChange): Promise<Outcome> {
  const stored = await storedStory(req, story)
  if (!isLive(stored)) return { inTime: true, path: null }
  if (!isDeepStrictEqual(idsOf(stored.related), before.related)) return { inTime: false, path: null }
  await req.payload.db.updateOne({ collection: 'related-profiles', id: story, data: { runnersUp: after.runnersUp }, returning: false, req })
  if (isDeepStrictEqual(before.related, after.related)) return { inTime: true, path: null }
  // In the story's own row and nowhere else: neither its history nor the time it was saved moves, and a form that has it open
  // notices nothing. The whole row: of a part, SQLite's adapter would take missing arrays for empty ones.
  await req.payload.db.updateOne({ collection: 'articles', id: story, data: { ...stored, related: after.related }, returning: false, req })
  return { inTime: true, path: stored.path }
}

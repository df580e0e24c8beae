import { createLocalReq, type Payload } from 'payload'
import { isLive, storedStory } from '../collections/articles/storedStory'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { Article } from '../payload-types'
import { indexedStoryOf } from './indexedStoryOf'
import { searchIndexOf } from './searchIndexOf'

/** Looks at a story that is saved all the while, before it is left for later. */
const mostLooks = 5

/**
 * Enters a story as it stands now, or takes it out where readers cannot see it. Doing it twice does no harm, nor does anybody who
 * does the same elsewhere: its text is worked out before the transaction, and stored only if the story is still as it was.
 */
export async function bringUpToDate(payload: Payload, story: string): Promise<void> {
  const index = searchIndexOf(payload)
  const req = await createLocalReq({}, payload)
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const seen = await storedStory(req, story)
    const entry = isLive(seen) ? await indexedStoryOf(req, seen) : null
    const stored = await untilNoConflict(() =>
      inTransaction(req, async () => {
        if (!isSame(seen, await storedStory(req, story))) return false
        if (entry === null) await index.leave(req, story)
        else await index.enter(req, entry)
        return true
      }),
    )
    // a story that went while the transaction was open was not seen by it
    if (stored && isSame(seen, await storedStory(req, story))) return
  }
  throw new Error('The story was saved by others all the while.')
}

const isSame = (one: Article | null, other: Article | null) => one?.updatedAt === other?.updatedAt && isLive(one) === isLive(other)

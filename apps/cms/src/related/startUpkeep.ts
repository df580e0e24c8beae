import { createLocalReq, type Payload } from 'payload'
import type { RelatedProfile } from '../payload-types'
import { due } from './due'
import { enterStory } from './enterStory'
import { chooseLists, mendLists } from './keepLists'
import { markOldStories } from './markOldStories'
import { profileOfStory } from './profiles'
import { registerUpkeep } from './upkeeps'

export type Upkeep = {
  /** Looks for what is due now instead of at the next poll. */
  kick: () => void
  /** Stops looking and waits for what is under way. */
  stop: () => Promise<void>
}

/** Milliseconds between looks for what a process was not told of: other processes' stories, and those of one that died. */
const pollInterval = 5000
/** Milliseconds after a save: the page of the story that was saved is renewed first, and undisturbed. */
const headStart = 150

/**
 * Keeps the lists of related stories in the background, as stories come, change and go. A newsroom whose stories are older
 * than the index has them entered. Any number of processes may do so: what is done twice is done no differently, and what
 * was begun by one that died is begun again.
 */
export function startUpkeep(payload: Payload): Upkeep {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  const goesOn = () => !stopped
  let waiting: NodeJS.Timeout | null = null
  const run = () => {
    again = true
    running ??= work()
      // the database does not answer: the next poll tries again
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Lists of related stories could not be looked at.' }))
      .finally(() => (running = null))
  }
  const work = async () => {
    while (again && goesOn()) {
      again = false
      const failed = new Set<string>()
      for (let story = await nextDue(payload, failed); story !== null && goesOn(); story = await nextDue(payload, failed)) {
        try {
          await attend(payload, story)
        } catch (error) {
          failed.add(story)
          payload.logger.error({ err: error, msg: 'Lists of related stories could not be brought up to date; it is tried again.', story })
        }
      }
    }
  }
  const kick = () => {
    waiting ??= setTimeout(() => {
      waiting = null
      run()
    }, headStart)
  }
  const poll = setInterval(run, pollInterval)
  poll.unref()
  registerUpkeep(payload, { kick })
  const marked = markOldStories(payload, goesOn)
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Older stories could not be looked through for those without related stories; the next start tries again.' }))
    .then(run)
  return {
    kick,
    stop: async () => {
      stopped = true
      clearInterval(poll)
      if (waiting !== null) clearTimeout(waiting)
      await marked
      await running
    },
  }
}

/** The most pressing story; of equally pressing ones the newest, which most readers see. */
async function nextDue(payload: Payload, failed: ReadonlySet<string>): Promise<string | null> {
  const { docs } = await payload.db.find<RelatedProfile>({
    collection: 'related-profiles',
    where: { due: { greater_than: due.nothing } },
    sort: ['-due', '-publishedAt'],
    limit: failed.size + 1,
    pagination: false,
    select: { due: true },
  })
  return docs.find(({ id }) => !failed.has(id))?.id ?? null
}

/** Does what is due for a story, one step of it. */
async function attend(payload: Payload, story: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const profile = await profileOfStory(req, story)
  if (profile === null) return
  switch (profile.due) {
    case due.gone:
      return mendLists(req, profile)
    case due.entry:
    case due.entryOfOld:
      return enterStory(req, profile)
    case due.list:
    case due.listOfOld:
      return chooseLists(req, profile, { old: profile.due === due.listOfOld })
  }
}

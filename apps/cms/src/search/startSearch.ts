import type { Payload } from 'payload'
import { catchUp } from './catchUp'

/** Milliseconds between looks whether the index has missed something: the outbox tells it of every change, this is the net. */
const lookInterval = 10 * 60_000

/**
 * Enters in the background what the search index has missed: all there is, where the stories are older than it or it was made by
 * an older version. Looks again now and then. Any number of processes may do so.
 */
export function startSearch(payload: Payload): { stop: () => Promise<void> } {
  let stopped = false
  let running: Promise<void> | null = null
  const look = () => {
    running ??= catchUp(payload, { everything: false, goesOn: () => !stopped })
      .then((changed) => {
        if (changed > 0) payload.logger.info({ msg: 'The search index was brought up to date.', stories: changed })
      })
      // the database does not answer, perhaps: the next look tries again
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The search index could not be brought up to date; it is tried again.' }))
      .finally(() => (running = null))
  }
  const interval = setInterval(look, lookInterval)
  interval.unref()
  look()
  return {
    stop: async () => {
      stopped = true
      clearInterval(interval)
      await running
    },
  }
}

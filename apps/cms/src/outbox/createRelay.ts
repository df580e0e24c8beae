import { changeSchema, pathsAffectedBy, type Renewal } from '@broadsheet/contract'
import type { Payload } from 'payload'
import { z } from 'zod'
import { claimNext, finish, postpone, progress, type Message } from './claims'
import { renewalsOf } from './renewalsOf'

/** Posts one renewal to a site; throws when the site did not renew every page. */
export type Deliver = (site: string, renewal: Omit<Renewal, 'delivery'>) => Promise<void>

export type Relay = {
  /** Looks for messages now instead of at the next poll. */
  kick: () => void
  /** Stops looking and waits for what is under way. */
  stop: () => Promise<void>
}

/** How often a process looks for messages it was not kicked for: other processes', retries', those of a relay that died. */
const pollInterval = 1000

/**
 * Delivers the outbox: for each site one lane for what must go first and one for the rest, so that a takedown never
 * waits behind a slow renewal. Any number of relays may run; claims are compare-and-set.
 */
export function createRelay({ payload, sites, deliver }: { payload: Payload; sites: readonly string[]; deliver: Deliver }): Relay {
  const lanes = sites.flatMap((site) => [true, false].map((urgent) => createLane((retryIn) => workOff({ payload, site, urgent, deliver, retryIn }))))
  const kick = () => lanes.forEach((lane) => lane.run())
  const poll = setInterval(kick, pollInterval)
  kick()
  return {
    kick,
    stop: async () => {
      clearInterval(poll)
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }

  /** Runs `work` until it says there is none left; a kick meanwhile makes it look once more. */
  function createLane(work: (retryIn: (milliseconds: number) => void) => Promise<boolean>) {
    let running: Promise<void> | null = null
    let again = false
    let stopped = false
    const drain = async () => {
      do {
        again = false
        try {
          while (!stopped && (await work(retryIn))) again = true
        } catch (error) {
          // the database does not answer: the next poll tries again
          payload.logger.error({ err: error, msg: 'The outbox could not be read.' })
          again = false
        }
      } while (again && !stopped)
    }
    const run = () => {
      again = true
      running ??= drain().finally(() => (running = null))
    }
    const retryIn = (milliseconds: number) => void setTimeout(run, milliseconds).unref()
    return {
      run,
      stop: async () => {
        stopped = true
        await running
      },
    }
  }
}

type Lane = { payload: Payload; site: string; urgent: boolean; deliver: Deliver; retryIn: (milliseconds: number) => void }

/** Delivers the next message, if there is one, and says whether there was. */
async function workOff(lane: Lane): Promise<boolean> {
  const { payload, site, deliver, retryIn } = lane
  const message = await claimNext(lane)
  if (message === null) return false
  try {
    await deliverMessage(payload, message, (renewal) => deliver(site, renewal))
    await finish(payload, message)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    payload.logger.warn({ msg: 'The site has not taken a change yet; it will be told again.', site, message: message.id, attempts: message.attempts + 1, reason })
    retryIn(await postpone(payload, message, reason))
  }
  return true
}

const cursorSchema = z.object({ query: z.number().int(), after: z.string().nullable() }).nullable()

async function deliverMessage(payload: Payload, message: Message, post: (renewal: Omit<Renewal, 'delivery'>) => Promise<void>): Promise<void> {
  const change = changeSchema.parse(message.change)
  for await (const { renewal, cursor } of renewalsOf(payload, pathsAffectedBy(change), cursorSchema.parse(message.cursor ?? null))) {
    if (renewal.paths.length + renewal.known.length > 0) await post(renewal)
    if (cursor !== null) await progress(payload, message, cursor)
  }
}

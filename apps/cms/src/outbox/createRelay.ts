import { changeSchema, pathsAffectedBy, type Renewal } from '@broadsheet/contract'
import type { Payload } from 'payload'
import { z } from 'zod'
import { claimNext, finish, postpone, progress, type Message } from './claims'
import type { Herald } from './heralds/Herald'
import { handOver, proclaim } from './heralds/proclaim'
import { renewalsOf } from './renewalsOf'

/** Posts one renewal to a site; throws when the site did not renew every page. */
export type Deliver = (site: string, renewal: Omit<Renewal, 'delivery'>) => Promise<void>

export type Relay = {
  /** Looks for messages now instead of at the next poll. */
  kick: () => void
  /** Stops looking and waits for what is under way. */
  stop: () => Promise<void>
}

type Parts = {
  payload: Payload
  sites: readonly string[]
  deliver: Deliver
  /** Those outside the paper who hear of a change once the first of the sites shows it. */
  heralds?: Readonly<Record<string, Herald>>
  /** Those within the newsroom who are to do something about a change; by the name under which messages for them are stored. */
  insiders?: Readonly<Record<string, (message: Message) => Promise<void>>>
}

/** How often a process looks for messages it was not kicked for: other processes', retries', those of a relay that died. */
const pollInterval = 1000
/** Milliseconds by which the sites are ahead of insiders, where nothing is taken from readers: the page of the story that was saved is renewed first. */
const headStart = 150

/**
 * Delivers the outbox: for each site, and each insider, one lane for what must go first and one for the rest, so that a takedown
 * never waits behind a slow renewal, and one for each herald, so that no renewal waits for somebody outside. Any number of relays may run; claims are compare-and-set.
 */
export function createRelay({ payload, sites, deliver, heralds = {}, insiders = {} }: Parts): Relay {
  const toSite = (site: string) => async (message: Message) => {
    await deliverMessage(payload, message, (renewal) => deliver(site, renewal))
    if (site === sites[0]) await proclaim(payload, message, Object.keys(heralds))
  }
  const lanes = [
    ...sites.flatMap((site) => [true, false].map((urgent) => createLane((retryIn) => workOff({ payload, site, urgent, retryIn, hand: toSite(site) })))),
    ...Object.entries(heralds).map(([site, herald]) =>
      createLane((retryIn) => workOff({ payload, site, urgent: false, retryIn, hand: (message) => handOver(payload, message, herald) })),
    ),
    ...Object.entries(insiders).flatMap(([site, hand]) =>
      [true, false].map((urgent) => createLane((retryIn) => workOff({ payload, site, urgent, retryIn, hand }), urgent ? 0 : headStart)),
    ),
  ]
  const kick = () => lanes.forEach((lane) => lane.start())
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
  function createLane(work: (retryIn: (milliseconds: number) => void) => Promise<boolean>, delay = 0) {
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
    let waiting: NodeJS.Timeout | null = null
    const start = () => {
      if (delay === 0) return run()
      waiting ??= setTimeout(() => {
        waiting = null
        run()
      }, delay)
    }
    return {
      start,
      stop: async () => {
        stopped = true
        if (waiting !== null) clearTimeout(waiting)
        await running
      },
    }
  }
}

type Lane = { payload: Payload; site: string; urgent: boolean; hand: (message: Message) => Promise<void>; retryIn: (milliseconds: number) => void }

/** Delivers the next message, if there is one, and says whether there was. */
async function workOff(lane: Lane): Promise<boolean> {
  const { payload, site, hand, retryIn } = lane
  const message = await claimNext(lane)
  if (message === null) return false
  try {
    await hand(message)
    await finish(payload, message)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    payload.logger.warn({ msg: 'A change has not been taken yet; it will be told again.', site, message: message.id, attempts: message.attempts + 1, reason })
    retryIn(await postpone(payload, message, reason))
  }
  return true
}

const cursorSchema = z.object({ query: z.number().int(), after: z.string().nullable() }).nullable()

async function deliverMessage(payload: Payload, message: Message, post: (renewal: Omit<Renewal, 'delivery'>) => Promise<void>): Promise<void> {
  const affected = pathsAffectedBy(changeSchema.parse(message.change))
  for await (const { renewal, cursor } of renewalsOf(payload, affected, cursorSchema.parse(message.cursor ?? null))) {
    if (renewal.paths.length + renewal.known.length > 0) await post({ ...renewal, frame: affected.frame })
    if (cursor !== null) await progress(payload, message, cursor)
  }
}

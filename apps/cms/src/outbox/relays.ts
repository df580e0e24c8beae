import type { Payload } from 'payload'
import { z } from 'zod'

/** The part of a relay others need. */
export type Kickable = { kick: () => void }
const kickable = z.object({ kick: z.custom<() => void>((value) => typeof value === 'function') })

/** Kept on the adapter, which all bundles of a process share, where a module of ours may exist more than once. */
const key = Symbol.for('broadsheet.relay')

/** Makes `relay` the one that commits in this process wake. */
export function registerRelay(payload: Payload, relay: Kickable): void {
  Reflect.set(payload.db, key, relay)
}

/** Wakes this process's relay, if it has one; without it, another process's poll delivers. */
export function kickRelay(payload: Payload): void {
  kickable.safeParse(Reflect.get(payload.db, key)).data?.kick()
}

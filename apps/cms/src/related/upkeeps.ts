import type { Payload } from 'payload'
import { z } from 'zod'

/** The part of an upkeep others need. */
const kickable = z.object({ kick: z.custom<() => void>((value) => typeof value === 'function') })

/** Kept on the adapter, which all bundles of a process share, where a module of ours may exist more than once. */
const key = Symbol.for('broadsheet.upkeep')

/** Makes `upkeep` the one that commits in this process wake. */
export function registerUpkeep(payload: Payload, upkeep: z.infer<typeof kickable>): void {
  Reflect.set(payload.db, key, upkeep)
}

/** Wakes what keeps lists of related stories up; without it, another process's poll does. */
export function kickUpkeep(payload: Payload): void {
  kickable.safeParse(Reflect.get(payload.db, key)).data?.kick()
}

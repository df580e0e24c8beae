import { setTimeout as wait } from 'node:timers/promises'

type Options = {
  /** The instant from which time is counted; now unless given. */
  since?: number
  /** How long it is asked before the test fails. */
  patience?: number
}

/**
 * Asks `missing` again and again until it names nothing any more, and gives the milliseconds that took.
 * @throws Error naming what is still missing when patience ends
 */
export async function untilNothing(missing: () => Promise<string[]>, { since = Date.now(), patience = 20_000 }: Options = {}): Promise<number> {
  for (;;) {
    const left = await missing()
    const elapsed = Date.now() - since
    if (left.length === 0) return elapsed
    if (elapsed > patience) throw new Error(`After ${elapsed} ms there is still: ${left.join('; ')}`)
    await wait(15)
  }
}

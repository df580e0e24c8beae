import { setTimeout as wait } from 'node:timers/promises'

/** Asks one thing and gives null where all is well, else what is not. */
export type Check = () => Promise<string | null>

/** What is not well with any of `checks` now. */
export async function faultsOf(checks: readonly Check[]): Promise<string[]> {
  const answers = await Promise.all(checks.map((check) => check()))
  return answers.filter((answer) => answer !== null)
}

type Options = {
  /** The instant from which time is counted; now unless given. */
  since?: number
  /** How long it is asked before the test fails. */
  patience?: number
}

/**
 * Waits until all is well, and gives the milliseconds that took. What is well already is not asked again until the end,
 * when all of it must be.
 * @throws Error naming what is not well when patience ends
 */
export async function eventually(checks: readonly Check[], { since = Date.now(), patience = 20_000 }: Options = {}): Promise<number> {
  let left = [...checks]
  for (;;) {
    const answers = await Promise.all(left.map(async (check) => ({ check, fault: await check() })))
    const elapsed = Date.now() - since
    const faults = answers.filter(({ fault }) => fault !== null)
    if (faults.length === 0) {
      const relapsed = await faultsOf(checks)
      if (relapsed.length > 0) throw new Error(`Was well and is no longer: ${relapsed.join('; ')}`)
      return elapsed
    }
    if (elapsed > patience) throw new Error(`After ${elapsed} ms there is still: ${faults.map(({ fault }) => fault).join('; ')}`)
    left = faults.map(({ check }) => check)
    await wait(15)
  }
}

import { setTimeout as wait } from 'node:timers/promises'

/** Waits until `condition` holds, and throws after `patience` milliseconds in which it has not. */
export async function until(condition: () => Promise<boolean> | boolean, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.')
    await wait(20)
  }
}

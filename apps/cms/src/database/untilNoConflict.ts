import { setTimeout as wait } from 'node:timers/promises'
import { isWriteConflict } from './isWriteConflict'

/** Tries before it is given up. */
const attempts = 8
/** Milliseconds before the second try; they double with each. */
const firstWait = 10

/** Does `work`, and does it again where somebody wrote the same at the same moment: for what no person decides. */
export async function untilNoConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
      await wait(firstWait * 2 ** attempt)
    }
  }
}

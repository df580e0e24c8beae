import { existsSync, readFileSync } from 'node:fs'
import type { Tally } from './Tally'

function numberIn(report: unknown, name: string): number {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, name) : undefined
  if (typeof value !== 'number') throw new Error(`Jest's report has no ${name}.`)
  return value
}

/**
 * The totals in the JSON report Jest wrote to `file`. A test file that could not be run, and a run that failed although no
 * test did (coverage, say), count as one failure each, so that a run with `status` other than 0 never looks whole.
 */
export function readTally(file: string, status: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const failed = numberIn(report, 'numFailedTests') + numberIn(report, 'numRuntimeErrorTestSuites')
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Tally } from './Tally'

const filesSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

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

/** The test files that failed, by the JSON report Jest wrote to `file`, and how many of their tests had passed all the same. */
export function readFailedFiles(file: string): { names: string[]; passed: number; skipped: number } {
  if (!existsSync(file)) return { names: [], passed: 0, skipped: 0 }
  const { testResults } = filesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const failed = testResults.filter(({ status }) => status === 'failed')
  const tests = failed.flatMap(({ assertionResults }) => assertionResults)
  return {
    names: failed.map(({ name }) => name),
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => ['pending', 'todo'].includes(status)).length,
  }
}

import { mkdirSync, rmSync } from 'node:fs'
import { startProcess } from '../processes/startProcess'
import { inRepository, repositoryRoot } from '../repositoryRoot'
import type { Tally } from './Tally'
import { readFailedFiles, readTally } from './readTally'

type Run = { name: string; project: string; options: string[]; env?: Record<string, string> }

/** A run that hangs (a server left open, say) is ended and counts as failed. */
const patience = 40 * 60_000

/** So many files may fail for want of luck; more have something wrong. */
const unlucky = 5

/** Runs one of the projects of jest.config.ts, printing what Jest prints, and counts. */
export async function runJest(run: Run): Promise<Tally> {
  return readTally(reportOf(run), await runOnce(run))
}

/**
 * Like `runJest`, for tests against a real database or browser, which a busy machine can make late: a few files that fail are
 * run once more, each from a new start and alone. The tally says how many, so that such a test is seen and mended.
 */
export async function runJestPatiently(run: Run): Promise<Tally> {
  const first = await runJest(run)
  const { names, passed, skipped } = readFailedFiles(reportOf(run))
  if (first.failed === 0 || names.length === 0 || names.length > unlucky) return first
  console.log(`\nOnce more, from a new start: ${names.join(', ')}`)
  const second = await runJest({ ...run, name: `${run.name}-again`, options: ['--runInBand', '--runTestsByPath', ...names] })
  return {
    passed: first.passed - passed + second.passed,
    failed: second.failed,
    skipped: first.skipped - skipped + second.skipped,
    again: names.length,
  }
}

const reportOf = ({ name }: Run) => inRepository('artifacts', 'tests', `${name}.json`)

async function runOnce(run: Run): Promise<number> {
  const report = reportOf(run)
  mkdirSync(inRepository('artifacts', 'tests'), { recursive: true })
  rmSync(report, { force: true })
  const jest = startProcess({
    command: process.execPath,
    args: [inRepository('node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', run.project, '--json', '--outputFile', report, ...run.options],
    cwd: repositoryRoot,
    env: {
      ...process.env,
      ...run.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
    },
    // Jest tells its story on stderr; with --json, stdout is the report once more.
    onLine: (line, from) => {
      if (from === 'stderr') console.log(line)
    },
  })
  const tooLong = setTimeout(() => {
    console.log(`Jest did not end within ${patience / 60_000} minutes; something was left open.`)
    void jest.stop()
  }, patience)
  const status = await jest.ended
  clearTimeout(tooLong)
  return status
}

import { mkdirSync, rmSync } from 'node:fs'
import { startProcess } from '../processes/startProcess'
import { inRepository, repositoryRoot } from '../repositoryRoot'
import type { Tally } from './Tally'
import { readTally } from './readTally'

type Run = { name: string; project: string; options: string[]; env?: Record<string, string> }

/** A run that hangs (a server left open, say) is ended and counts as failed. */
const patience = 40 * 60_000

/** Runs one of the projects of jest.config.ts, printing what Jest prints, and counts. */
export async function runJest({ name, project, options, env = {} }: Run): Promise<Tally> {
  const report = inRepository('artifacts', 'tests', `${name}.json`)
  mkdirSync(inRepository('artifacts', 'tests'), { recursive: true })
  rmSync(report, { force: true })
  const jest = startProcess({
    command: process.execPath,
    args: [inRepository('node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', project, '--json', '--outputFile', report, ...options],
    cwd: repositoryRoot,
    env: {
      ...process.env,
      ...env,
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
  return readTally(report, status)
}

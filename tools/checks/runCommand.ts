import { startProcess } from '../processes/startProcess'
import { repositoryRoot } from '../repositoryRoot'
import type { Tally } from './Tally'

/** Runs a check that has no tests to count: passed it adds nothing, failed it counts as one failure. */
export async function runCommand(command: string, args: string[]): Promise<Tally> {
  const status = await startProcess({
    command,
    args,
    cwd: repositoryRoot,
    env: process.env,
    onLine: (line) => console.log(line),
  }).ended
  return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 }
}

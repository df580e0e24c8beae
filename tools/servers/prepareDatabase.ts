import { bundlePrepare } from '../builds/bundlePrepare'
import { Refusal } from '../Refusal'
import { startProcess } from '../processes/startProcess'
import { inRepository } from '../repositoryRoot'

type Prepare = { env: Record<string, string | undefined>; say: (line: string) => void; args?: string[] }

/**
 * Brings the database up to date and, when it is empty, loads the demo paper into it.
 * @returns whether the database was empty before
 * @throws Refusal with the sentence the newsroom gives as its reason
 */
export async function prepareDatabase({ env, say, args = [] }: Prepare): Promise<'fresh' | 'existing'> {
  let last = ''
  const complaints: string[] = []
  const status = await startProcess({
    command: process.execPath,
    args: [await bundlePrepare(), ...args],
    cwd: inRepository('apps', 'cms'),
    // Its own lines are the progress; Payload's are not.
    env: { ...env, LOG_LEVEL: 'warn' },
    onLine: (line, from) => {
      if (from === 'stderr') complaints.push(line)
      else if (line.startsWith('ready: ')) last = line
      else say(line)
    },
  }).ended
  if (status !== 0) throw new Refusal(complaints.join('\n') || 'The database could not be prepared, and the newsroom gave no reason.')
  complaints.forEach((line) => say(line))
  return last === 'ready: fresh' ? 'fresh' : 'existing'
}

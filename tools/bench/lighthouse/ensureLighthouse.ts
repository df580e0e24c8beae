import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { startProcess } from '../../processes/startProcess'
import { Refusal } from '../../Refusal'
import { inRepository } from '../../repositoryRoot'

const folder = inRepository('tools', 'bench', 'lighthouse')
const inFolder = (...parts: string[]) => inRepository('tools', 'bench', 'lighthouse', ...parts)
/** Written after an install that succeeded; `npm ci` removes it with all else. */
const mark = inFolder('node_modules', '.installed')

/**
 * Where Lighthouse's command stands. It is installed, from the lock file beside this one, the first time it is asked for:
 * it weighs 190 MB, which nobody who starts or tests the paper has to wait for.
 * @throws Refusal when it cannot be installed, with what npm says
 */
export async function ensureLighthouse(say: (line: string) => void): Promise<string> {
  const command = inFolder('node_modules', 'lighthouse', 'cli', 'index.js')
  const locked = createHash('sha256').update(readFileSync(inFolder('package-lock.json'))).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === locked) return command
  say('Installing Lighthouse (about 190 MB, once) …')
  rmSync(mark, { force: true })
  const lines: string[] = []
  const status = await startProcess({ command: 'npm', args: ['ci', '--loglevel=error'], cwd: folder, env: process.env, onLine: (line) => lines.push(line) }).ended
  if (status !== 0) throw new Refusal(`The bench needs Lighthouse, and npm could not install it:\n${lines.join('\n')}`)
  writeFileSync(mark, locked)
  return command
}

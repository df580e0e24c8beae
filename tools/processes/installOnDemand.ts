import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../Refusal'
import { startProcess } from './startProcess'

type Wanted = {
  /** Where the `package.json` and the lock file of what is wanted stand. */
  folder: string
  /** What it is and how much it weighs, in words: `Lighthouse (about 190 MB)`. */
  what: string
  say: (line: string) => void
}

/**
 * Installs, from a lock file of their own, packages so heavy that nobody who starts or tests the paper should wait for them;
 * once, the first time they are asked for.
 * @throws Refusal when they cannot be installed, with what npm says
 */
export async function installOnDemand({ folder, what, say }: Wanted): Promise<void> {
  // written after an install that succeeded; `npm ci` removes it with all else
  const mark = path.join(folder, 'node_modules', '.installed')
  const locked = createHash('sha256').update(readFileSync(path.join(folder, 'package-lock.json'))).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === locked) return
  say(`Installing ${what}, once …`)
  rmSync(mark, { force: true })
  const lines: string[] = []
  const status = await startProcess({ command: 'npm', args: ['ci', '--loglevel=error'], cwd: folder, env: process.env, onLine: (line) => lines.push(line) }).ended
  if (status !== 0) throw new Refusal(`This needs ${what}, and npm could not install it:\n${lines.join('\n')}`)
  writeFileSync(mark, locked)
}

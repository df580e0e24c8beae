import { existsSync } from 'node:fs'
import { Refusal } from '../Refusal'
import { startProcess } from '../processes/startProcess'
import { repositoryRoot } from '../repositoryRoot'
import { findChromium } from './findChromium'

type Say = (line: string) => void

/**
 * Makes sure there is a Chromium for the browser tests; on Debian and its kin it is installed where that needs no password.
 * @throws Refusal saying how to install it
 */
export async function ensureChromium(say: Say): Promise<void> {
  const remedy = 'The browser tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one that is installed.'
  const found = findChromium()
  if (found !== null) {
    say(found)
    return
  }
  if (process.env.CHROMIUM_PATH) throw new Refusal(`There is nothing at CHROMIUM_PATH (${process.env.CHROMIUM_PATH}). ${remedy}`)
  if (!existsSync('/usr/bin/apt-get')) throw new Refusal(remedy)
  say('installing Chromium')
  const updated = await asRoot(['apt-get', 'update', '-q'], say)
  const installed = updated && (await asRoot(['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'], say))
  if (!installed || findChromium() === null) throw new Refusal(remedy)
}

async function asRoot(command: string[], say: Say): Promise<boolean> {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
  const said: string[] = []
  const status = await startProcess({
    command: program,
    args,
    cwd: repositoryRoot,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    onLine: (line) => said.push(line),
  }).ended
  if (status !== 0) said.slice(-5).forEach(say)
  return status === 0
}

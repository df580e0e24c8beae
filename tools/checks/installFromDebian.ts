import { existsSync } from 'node:fs'
import { startProcess } from '../processes/startProcess'
import { repositoryRoot } from '../repositoryRoot'

/** Installs a package of Debian and its kin where that needs no password; says whether it did. What failed is said line by line. */
export async function installFromDebian(name: string, say: (line: string) => void): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get')) return false
  say(`installing ${name}`)
  return (await asRoot(['apt-get', 'update', '-q'], say)) && (await asRoot(['apt-get', 'install', '-y', '-q', '--no-install-recommends', name], say))
}

async function asRoot(command: string[], say: (line: string) => void): Promise<boolean> {
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

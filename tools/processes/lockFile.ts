import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../Refusal'

/**
 * Takes the lock that lets one process at a time build, or serve what was built; it is given back by the function returned,
 * and when the process exits. A lock whose owner is dead is taken over.
 * @throws Refusal naming the process that holds it
 */
export function lockFile(file: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true })
  const owner = ownerOf(file)
  if (owner !== null && isAlive(owner)) {
    throw new Refusal(`Broadsheet is already running here (process ${owner}). Stop it with Ctrl-C in its terminal, or with: kill ${owner}`)
  }
  rmSync(file, { force: true })
  writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
  const release = () => {
    if (ownerOf(file) === process.pid) rmSync(file, { force: true })
    process.off('exit', release)
  }
  process.on('exit', release)
  return release
}

function ownerOf(file: string): number | null {
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : NaN
  return Number.isInteger(owner) && owner > 0 ? owner : null
}

/** Whether `owner` is a living tool of ours: after a restart its number may be another program's. */
function isAlive(owner: number): boolean {
  if (owner === process.pid) return false
  try {
    process.kill(owner, 0)
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!isForeign) return false
  }
  const commandLine = `/proc/${owner}/cmdline`
  return !existsSync(commandLine) || /tools[\\/](start|dev|build|test)\.ts/.test(readFileSync(commandLine, 'utf8'))
}

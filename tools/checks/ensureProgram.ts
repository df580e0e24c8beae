import { existsSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../Refusal'
import { installFromDebian } from './installFromDebian'

/** Where a program of this name stands, or null; servers are often kept where only root looks. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null
}

/**
 * Where `name` stands; on Debian and its kin it is installed from `from` first where it is missing and that needs no password.
 * @throws Refusal saying what it is needed for and how to install it
 */
export async function ensureProgram({ name, from, use }: { name: string; from: string; use: string }, say: (line: string) => void): Promise<string> {
  const program = findProgram(name) ?? ((await installFromDebian(from, say)) ? findProgram(name) : null)
  if (program === null) throw new Refusal(`${use} needs ${name}: install it (on Debian: apt-get install ${from}).`)
  return program
}

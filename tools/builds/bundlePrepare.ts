import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startProcess } from '../processes/startProcess'
import { Refusal } from '../Refusal'
import { inRepository, repositoryRoot } from '../repositoryRoot'
import { newsroom } from './apps'
import { sourceHash } from './sourceHash'

/**
 * Puts what prepares the database (`apps/cms/src/prepare.ts`) into one file and gives its path; nothing is done where
 * the sources have not changed. Unbundled, Node 20 now and then never finishes loading Lexical, which awaits at its top
 * level, and leaves with status 13 and without a word.
 */
export async function bundlePrepare(): Promise<string> {
  const folder = inRepository('data', 'run', 'prepare')
  const bundle = path.join(folder, 'prepare.mjs')
  const mark = path.join(folder, 'sources')
  const bundler = inRepository('deploy', 'bundlePrepare.mjs')
  const hash = `${sourceHash(repositoryRoot, newsroom)} ${createHash('sha256').update(readFileSync(bundler)).digest('hex')}`
  if (existsSync(bundle) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return bundle
  const lines: string[] = []
  const status = await startProcess({
    command: process.execPath,
    args: [bundler, folder],
    cwd: repositoryRoot,
    env: process.env,
    onLine: (line) => lines.push(line),
  }).ended
  if (status !== 0) throw new Refusal(`${lines.join('\n')}\nThe loader of the database could not be put together; see above.`)
  writeFileSync(mark, hash)
  return bundle
}

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { App } from './apps'
import { standaloneOf } from './buildApp'

/**
 * Copies a finished build to `target`, from where it is run: Next keeps the pages it has rendered inside the build, and they
 * belong to one run, not to the build. Where `target` carries the mark already, it stays, rendered pages and all.
 */
export function copyBuild(app: App, { target, mark }: { target: string; mark: string }): 'copied' | 'kept' {
  const markFile = path.join(target, 'broadsheet-copy')
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return 'kept'
  rmSync(target, { recursive: true, force: true })
  cpSync(standaloneOf(app), target, { recursive: true, verbatimSymlinks: true })
  writeFileSync(markFile, mark)
  return 'copied'
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sourceHash } from './sourceHash'

const stampFile = (root: string, app: { folder: string }) => path.join(root, 'apps', app.folder, '.next', 'broadsheet-build')

/** The stamp of the build that stands there, or null where there is none that was finished. */
export function buildStamp(root: string, app: { folder: string }): string | null {
  const file = stampFile(root, app)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** Whether an app has to be built: its sources are not those of its last finished build. */
export function isBuildStale(root: string, app: { folder: string }): boolean {
  return buildStamp(root, app) !== sourceHash(root, app)
}

/** Until `writeBuildStamp`, what stands in the build folder is half a build. */
export function removeBuildStamp(root: string, app: { folder: string }): void {
  rmSync(stampFile(root, app), { force: true })
}

/** Marks the build as finished; `hash` was taken before it began, so that an edit made meanwhile makes it stale. */
export function writeBuildStamp(root: string, app: { folder: string }, hash: string): void {
  writeFileSync(stampFile(root, app), `${hash}\n`)
}

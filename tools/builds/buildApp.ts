import { cpSync, createWriteStream, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../Refusal'
import { startProcess } from '../processes/startProcess'
import { inRepository, repositoryRoot } from '../repositoryRoot'
import type { App } from './apps'
import { buildStamp, removeBuildStamp, writeBuildStamp } from './buildStamp'
import { sourceHash } from './sourceHash'

const spaceForABuild = 3e9

/** Where a build can be started from: `node server.js` in this folder. */
export const standaloneOf = (app: App): string => inRepository('apps', app.folder, '.next', 'standalone')

/**
 * Builds an app for production. Its output goes to data/logs.
 * @throws Refusal with the last lines of the log when the build fails
 */
export async function buildApp(app: App): Promise<void> {
  if (buildStamp(repositoryRoot, app) === null) refuseFullDisk()
  const hash = sourceHash(repositoryRoot, app)
  removeBuildStamp(repositoryRoot, app)
  const logFile = inRepository('data', 'logs', `build-${app.folder}.log`)
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const build = startProcess({
    command: 'npm',
    args: ['run', '--silent', 'build', '-w', `@broadsheet/${app.folder}`],
    cwd: repositoryRoot,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    onLine: (line) => log.write(`${line}\n`),
  })
  const status = await build.ended
  await new Promise((resolve) => log.end(resolve))
  if (status !== 0) throw whyItFailed(app, logFile)
  addStaticFiles(app)
  writeBuildStamp(repositoryRoot, app, hash)
}

/** What a browser fetches is no part of Next's standalone output: a content network might serve it. Here nobody else does. */
function addStaticFiles(app: App): void {
  const built = inRepository('apps', app.folder)
  const target = path.join(standaloneOf(app), 'apps', app.folder)
  for (const folder of ['public', path.join('.next', 'static')]) {
    const source = path.join(built, folder)
    if (existsSync(source)) cpSync(source, path.join(target, folder), { recursive: true })
  }
}

function refuseFullDisk(): void {
  const { bavail, bsize } = statfsSync(repositoryRoot)
  const free = bavail * bsize
  if (free < spaceForABuild) {
    throw new Refusal(`Building needs about 3 GB on the disk of ${repositoryRoot}, and ${(free / 1e9).toFixed(1)} GB are free. Free some space and run the same command again.`)
  }
}

function whyItFailed(app: App, logFile: string): Refusal {
  const log = readFileSync(logFile, 'utf8')
  if (log.includes('ENOSPC')) return new Refusal('The disk is full. Free some space (3 GB is enough) and run the same command again.')
  const lastLines = log.trimEnd().split('\n').slice(-30).join('\n')
  return new Refusal(`${lastLines}\n\nBuilding ${app.title} failed; its last lines are above, all of them in ${path.relative(repositoryRoot, logFile)}.`)
}

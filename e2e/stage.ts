import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newsroom, site } from '../tools/builds/apps'
import { buildStamp } from '../tools/builds/buildStamp'
import { standaloneOf } from '../tools/builds/buildApp'
import { copyBuild } from '../tools/builds/copyBuild'
import { freePort } from '../tools/processes/freePort'
import { inRepository, repositoryRoot } from '../tools/repositoryRoot'
import { serverArgs } from '../tools/servers/serverArgs'
import { startServer } from '../tools/servers/startServer'
import type { Server } from '../tools/servers/startServer'
import type { Paper } from './fillDataDir'
import { stageDatabase } from './stageDatabase'
import type { DatabaseName } from './stageDatabase'

type Environment = Record<string, string | undefined>

/** Both production servers, with a database, pictures, mail and page cache of their own. */
export type Stage = {
  siteUrl: string
  newsroomUrl: string
  dataDir: string
  env: Environment
  /** The id of the site's build: part of the addresses of what Next serves beside its pages. */
  buildId: string
  startSite: () => Promise<void>
  stopSite: (signal?: NodeJS.Signals) => Promise<void>
  startNewsroom: () => Promise<void>
  stopNewsroom: (signal?: NodeJS.Signals) => Promise<void>
  /** Starts one more newsroom on the same database and gives its address. */
  startAnotherNewsroom: () => Promise<string>
  /** Stops all and removes what they wrote. */
  close: () => Promise<void>
}

export type Setting = { paper?: Paper; database?: DatabaseName; env?: Environment }

/** Starts the production builds of newsroom and site on free ports, over the demo paper or an empty database. */
export async function openStage({ paper = 'demo', database: databaseName = 'sqlite', env: extra = {} }: Setting = {}): Promise<Stage> {
  if (buildStamp(repositoryRoot, newsroom) === null || buildStamp(repositoryRoot, site) === null) {
    throw new Error('There is no production build to test: run `npm run build`.')
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-stage-'))
  const dataDir = path.join(folder, 'data')
  const database = stageDatabase(databaseName, dataDir)
  const sitePort = await freePort()
  const newsroomPort = await freePort()
  const siteUrl = `http://localhost:${sitePort}`
  const newsroomUrl = `http://localhost:${newsroomPort}`
  const env: Environment = {
    ...process.env,
    NODE_ENV: 'production',
    ...secrets(),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    NEWSROOM_URL: newsroomUrl,
    CMS_URL: newsroomUrl,
    SITE_URL: siteUrl,
    SITE_URLS: siteUrl,
    ...extra,
  }
  await database.fill(paper, env)
  copyBuild(site, { target: path.join(folder, 'site'), mark: 'stage' })

  const serve = (name: string, cwd: string, port: number) =>
    startServer({ name, command: 'node', args: serverArgs, cwd, env, port, logFile: path.join(folder, `${name}.log`) })
  const newsroomFolder = path.join(standaloneOf(newsroom), 'apps', newsroom.folder)
  const newsroomServer = restartable(() => serve('newsroom', newsroomFolder, newsroomPort))
  const siteServer = restartable(() => serve('site', path.join(folder, 'site', 'apps', site.folder), sitePort))
  const others: Server[] = []
  const close = async () => {
    await Promise.all([siteServer.stop(), newsroomServer.stop(), ...others.map((server) => server.stop())])
    await database.drop()
    keepLogs(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await Promise.all([newsroomServer.start(), siteServer.start()])
  } catch (error) {
    await close()
    throw error
  }
  return {
    siteUrl,
    newsroomUrl,
    dataDir,
    env,
    buildId: readFileSync(inRepository('apps', site.folder, '.next', 'BUILD_ID'), 'utf8').trim(),
    startSite: siteServer.start,
    stopSite: siteServer.stop,
    startNewsroom: newsroomServer.start,
    stopNewsroom: newsroomServer.stop,
    startAnotherNewsroom: async () => {
      const port = await freePort()
      const server = serve(`newsroom-${others.length + 2}`, newsroomFolder, port)
      others.push(server)
      await server.ready()
      return `http://localhost:${port}`
    },
    close,
  }
}

/** What the servers of the last stage said is there to be read when a test has failed. */
function keepLogs(folder: string): void {
  const kept = inRepository('artifacts', 'logs')
  mkdirSync(kept, { recursive: true })
  for (const log of readdirSync(folder).filter((name) => name.endsWith('.log'))) copyFileSync(path.join(folder, log), path.join(kept, log))
}

function secrets(): Environment {
  const names = ['PAYLOAD_SECRET', 'SITE_KEY', 'CHANGED_SECRET']
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')]))
}

function restartable(serve: () => Server) {
  let server: Server | null = null
  return {
    start: async () => {
      server = serve()
      await server.ready()
    },
    stop: async (signal?: NodeJS.Signals) => {
      await server?.stop(signal)
      server = null
    },
  }
}

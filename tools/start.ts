import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { newsroom, site } from './builds/apps'
import { buildStale, takeLock } from './builds/buildStale'
import { buildStamp } from './builds/buildStamp'
import { standaloneOf } from './builds/buildApp'
import { copyBuild } from './builds/copyBuild'
import { refuseTakenPort } from './processes/refuseTakenPort'
import { inRepository, repositoryRoot } from './repositoryRoot'
import { exitTool, runTool } from './runTool'
import { prepareDatabase } from './servers/prepareDatabase'
import { serverArgs } from './servers/serverArgs'
import { startServer } from './servers/startServer'
import type { Server } from './servers/startServer'
import { welcome } from './servers/welcome'
import { worthShowing } from './servers/worthShowing'
import { portOf } from './settings/portOf'
import { settle } from './settings/settle'
import { steps } from './steps'

let isServing = false

await runTool(
  async () => {
    console.log('Broadsheet\n')
    const progress = steps()
    takeLock()
    const environment = await progress.step('Settings', settle)
    const env = { ...environment, NODE_ENV: 'production' }
    const newsroomPort = portOf(environment.NEWSROOM_URL, 3001)
    const sitePort = portOf(environment.SITE_URL, 3000)
    await refuseTakenPort(newsroomPort, 'NEWSROOM_URL and CMS_URL')
    await refuseTakenPort(sitePort, 'SITE_URL and SITE_URLS')
    await buildStale(progress)
    const database = await progress.step('Preparing the database', (say) => prepareDatabase({ env, say }))

    const servers = await progress.step('Starting', async () => {
      const copy = inRepository('data', 'run', site.folder)
      // Pages that were rendered from another database, or by another build, are not this paper's.
      if (database === 'fresh') rmSync(copy, { recursive: true, force: true })
      copyBuild(site, { target: copy, mark: markOf(buildStamp(repositoryRoot, site) ?? '', environment.DATABASE_URL) })
      const started = [
        serve({ name: 'The newsroom', folder: path.join(standaloneOf(newsroom), 'apps', newsroom.folder), port: newsroomPort, env }),
        serve({ name: 'The site', folder: path.join(copy, 'apps', site.folder), port: sitePort, env }),
      ]
      await Promise.all(started.map((server) => server.ready()))
      return started
    })
    isServing = true
    console.log(await welcome(environment, progress.total()))
    const [fallen] = await Promise.race(servers.map(async (server) => [server, await server.ended] as const))
    await exitTool(1, `${fallen.lastLines()}\n\n${fallen.name} has stopped by itself; its last lines are above. Stopping the rest.`)
  },
  () => (isServing ? 0 : 130),
)

function markOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}

function serve({ name, folder, port, env }: { name: string; folder: string; port: number; env: Record<string, string> }): Server {
  const shows = worthShowing()
  return startServer({
    name,
    command: 'node',
    args: serverArgs,
    cwd: folder,
    env,
    port,
    logFile: inRepository('data', 'logs', `${path.basename(folder)}.log`),
    onLine: (line, from) => {
      if (shows(line, from)) console.error(`${name}: ${line}`)
    },
  })
}

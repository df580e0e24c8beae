import { newsroom, site } from './builds/apps'
import type { App } from './builds/apps'
import { takeLock } from './builds/buildStale'
import { refuseTakenPort } from './processes/refuseTakenPort'
import { inRepository } from './repositoryRoot'
import { exitTool, runTool } from './runTool'
import { prepareDatabase } from './servers/prepareDatabase'
import { startServer } from './servers/startServer'
import type { Server } from './servers/startServer'
import { welcome } from './servers/welcome'
import { portOf } from './settings/portOf'
import { settle } from './settings/settle'
import { steps } from './steps'

let isServing = false

await runTool(
  async () => {
    console.log('Broadsheet, for developers: what you save is reloaded\n')
    const progress = steps()
    takeLock()
    const environment = await progress.step('Settings', settle)
    const env = { ...environment, NODE_ENV: 'development' }
    const newsroomPort = portOf(environment.NEWSROOM_URL, 3001)
    const sitePort = portOf(environment.SITE_URL, 3000)
    await refuseTakenPort(newsroomPort, 'NEWSROOM_URL and CMS_URL')
    await refuseTakenPort(sitePort, 'SITE_URL and SITE_URLS')
    await progress.step('Preparing the database', (say) => prepareDatabase({ env, say }))
    const servers = await progress.step('Starting', async () => {
      const started = [serve(newsroom, { port: newsroomPort, env }), serve(site, { port: sitePort, env })]
      await Promise.all(started.map((server) => server.ready()))
      return started
    })
    isServing = true
    console.log(`${await welcome(environment, progress.total())}\n`)
    const fallen = await Promise.race(servers.map(async (server) => server.ended.then(() => server)))
    await exitTool(1, `${fallen.name} has stopped by itself. Stopping the rest.`)
  },
  () => (isServing ? 0 : 130),
)

function serve(app: App, { port, env }: { port: number; env: Record<string, string> }): Server {
  const prefix = app.folder === newsroom.folder ? 'newsroom │' : 'site     │'
  return startServer({
    name: `The development server of ${app.title}`,
    command: 'npm',
    args: ['run', 'dev', '-w', `@broadsheet/${app.folder}`, '--', '--port', String(port)],
    cwd: inRepository(),
    env,
    port,
    logFile: inRepository('data', 'logs', `dev-${app.folder}.log`),
    // The first answer waits until the code it needs is compiled.
    patience: 180_000,
    onLine: (line) => console.log(`${prefix} ${line}`),
  })
}

import { prepareDatabase } from './servers/prepareDatabase'
import { settle } from './settings/settle'
import { exitTool, runTool } from './runTool'

/** Enters every story anew into the search index, with the newsroom running or not. */
await runTool(async () => {
  const environment = settle((line) => console.log(line))
  await prepareDatabase({ env: { ...environment, NODE_ENV: 'production' }, args: ['--empty', '--rebuild-search'], say: (line) => console.log(line) })
  await exitTool(0)
})

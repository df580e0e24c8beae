import { buildStale, takeLock } from './builds/buildStale'
import { runTool } from './runTool'
import { steps } from './steps'

await runTool(async () => {
  takeLock()
  const progress = steps()
  await buildStale(progress)
  console.log(`\nBuilt in ${progress.total()}.`)
})

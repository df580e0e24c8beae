import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { openStageWithEdge } from '../e2e/stageWithEdge'
import { measures } from './bench/measures'
import { summarise } from './bench/summarise'
import { ensureProgram } from './checks/ensureProgram'
import { buildStale } from './builds/buildStale'
import { inRepository } from './repositoryRoot'
import { exitTool, runTool } from './runTool'
import { steps } from './steps'

/** The last run that was kept, to compare with: `npm run bench -- --keep` replaces it. */
const kept = inRepository('artifacts', 'bench', 'kept.json')
const latest = inRepository('artifacts', 'bench', 'latest.json')

const reportSchema = z.record(z.string(), z.object({ count: z.number(), median: z.number(), p95: z.number(), min: z.number(), max: z.number(), unit: z.string() }))
type Report = z.infer<typeof reportSchema>

await runTool(async () => {
  await buildStale(steps())
  for (const [name, from] of [['nginx', 'nginx-light'], ['wrk', 'wrk']] as const) await ensureProgram({ name, from, use: 'The bench' }, console.log)
  const stage = await openStageWithEdge()
  const before = previous()
  const report: Report = {}
  const row = (...cells: string[]) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(12))).join(''))
  row('', 'median', 'p95', 'min', 'max', 'kept', 'unit')
  try {
    for (const { name, unit, run } of measures) {
      const summary = summarise(await run(stage))
      report[name] = { ...summary, unit }
      row(name, ...[summary.median, summary.p95, summary.min, summary.max, before[name]?.median ?? '–'].map(String), unit)
    }
  } finally {
    await stage.close()
  }
  mkdirSync(path.dirname(latest), { recursive: true })
  for (const file of process.argv.includes('--keep') ? [latest, kept] : [latest]) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  await exitTool(0)
})

function previous(): Report {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(kept, 'utf8')))
  } catch {
    return {}
  }
}

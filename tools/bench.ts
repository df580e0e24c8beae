import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { openStageWithEdge } from '../e2e/stageWithEdge'
import { ensureLighthouse } from './bench/lighthouse/ensureLighthouse'
import { keeps, textOf } from './bench/limits'
import { measures, type Measure } from './bench/measures'
import { summarise } from './bench/summarise'
import { ensureChromium } from './checks/ensureChromium'
import { ensureProgram } from './checks/ensureProgram'
import { buildStale } from './builds/buildStale'
import { inRepository } from './repositoryRoot'
import { Refusal } from './Refusal'
import { exitTool, runTool } from './runTool'
import { steps } from './steps'

/** The last run that was kept, to compare with: `npm run bench -- --keep` replaces it. */
const kept = inRepository('artifacts', 'bench', 'kept.json')
const latest = inRepository('artifacts', 'bench', 'latest.json')

const reportSchema = z.record(z.string(), z.object({ count: z.number(), median: z.number(), p95: z.number(), min: z.number(), max: z.number(), unit: z.string() }))
type Report = z.infer<typeof reportSchema>

const options = process.argv.slice(2)
const asked = { keep: options.includes('--keep'), words: options.filter((option) => option !== '--keep') }
const text = (report: Report) => `${JSON.stringify(report, null, 2)}\n`

/**
 * Measures what `measures` names, all of it or, `npm run bench -- edge Lighthouse`, those rows whose name has one of these
 * words. Ends with 1 where a row is past its limit.
 */
await runTool(async () => {
  const chosen = choose()
  await buildStale(steps())
  for (const [name, from] of [['nginx', 'nginx-light'], ['wrk', 'wrk']] as const) await ensureProgram({ name, from, use: 'The bench' }, console.log)
  await ensureChromium(console.log)
  await ensureLighthouse(console.log)
  const stage = await openStageWithEdge()
  const before = previous()
  const report: Report = {}
  const past: string[] = []
  const row = (...cells: string[]) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(14))).join(''))
  row('', 'median', 'p95', 'min', 'max', 'kept', 'unit', 'limit')
  try {
    for (const { name, unit, limit, run } of chosen) {
      const summary = summarise(await run(stage))
      report[name] = { ...summary, unit }
      const isPast = limit !== undefined && !keeps(limit, summary)
      if (isPast) past.push(name)
      row(name, ...[summary.median, summary.p95, summary.min, summary.max, before[name]?.median ?? '–'].map(String), unit, limit === undefined ? '' : textOf(limit), isPast ? 'PAST' : '')
    }
  } finally {
    await stage.close()
  }
  mkdirSync(path.dirname(latest), { recursive: true })
  writeFileSync(latest, text(report))
  // of what was not measured this time, the last run stays
  if (asked.keep) writeFileSync(kept, text({ ...before, ...report }))
  if (past.length > 0) throw new Refusal(`Past their limit: ${past.join('; ')}.`)
  await exitTool(0)
})

function choose(): readonly Measure[] {
  const { words } = asked
  const chosen = words.length === 0 ? measures : measures.filter(({ name }) => words.some((word) => name.includes(word)))
  if (chosen.length === 0) throw new Refusal(`No row of the bench has ${words.map((word) => `“${word}”`).join(' or ')} in its name. There are: ${measures.map(({ name }) => name).join('; ')}.`)
  return chosen
}

function previous(): Report {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(kept, 'utf8')))
  } catch {
    return {}
  }
}

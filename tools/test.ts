import { chooseChecks } from './checks/chooseChecks'
import type { Check } from './checks/checks'
import { checks } from './checks/checks'
import type { Tally } from './checks/Tally'
import { sentenceOf, sumOf } from './checks/Tally'
import { sentenceFor } from './Refusal'
import { exitTool, runTool } from './runTool'

type Result = { check: Check; outcome: string; time: string; tally: Tally }

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

await runTool(async () => {
  const chosen = chooseChecks(checks, process.argv.slice(2))
  const results: Result[] = []
  for (const [index, check] of chosen.entries()) {
    const hasFailed = results.some(({ tally }) => tally.failed > 0)
    results.push(hasFailed ? { check, outcome: 'not reached', time: '', tally: nothing } : await attempt(check, `${index + 1} of ${chosen.length}`))
  }

  console.log('\nSummary')
  for (const { check, outcome, time } of results) console.log(`  ${check.name.padEnd(13)}${outcome.padEnd(34)}${time}`.trimEnd())
  const sum = sumOf(results.map(({ tally }) => tally))
  const isNothing = results.every(({ outcome }) => outcome.startsWith('NOT TESTED'))
  console.log(`\n${sentenceOf(sum)}`)
  await exitTool(sum.failed > 0 || isNothing ? 1 : 0)
})

async function attempt(check: Check, place: string): Promise<Result> {
  console.log(`\n━━ ${check.title} (${place}: ${check.name})`)
  const why = check.unavailable?.() ?? null
  if (why !== null) {
    console.log(`\n   !!  NOT TESTED: ${check.title}\n   !!  ${why}\n`)
    return { check, outcome: 'NOT TESTED, see above', time: '', tally: nothing }
  }
  const began = Date.now()
  const tally = await tallyOf(check)
  const time = `${((Date.now() - began) / 1000).toFixed(1)} s`
  const counted = tally.passed + tally.skipped > 0 ? ` (${sentenceOf(tally)})` : ''
  const outcome = `${tally.failed > 0 ? 'FAILED' : 'passed'}${counted}`
  console.log(`━━ ${check.name} ${outcome} in ${time}`)
  return { check, outcome, time, tally }
}

async function tallyOf(check: Check): Promise<Tally> {
  try {
    return await check.run()
  } catch (error) {
    console.log(sentenceFor(error) ?? error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

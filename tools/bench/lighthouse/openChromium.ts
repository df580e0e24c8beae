import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findChromium } from '../../checks/findChromium'
import { freePort } from '../../processes/freePort'
import { startProcess } from '../../processes/startProcess'
import { Refusal } from '../../Refusal'

/** Nothing but the page: those that Lighthouse itself starts a browser with, without a window. */
const quietly = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,CalculateNativeWinOcclusion,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication,PrivacySandboxSettings4',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--disable-default-apps',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-ipc-flooding-protection',
  '--password-store=basic',
]

export type Chromium = {
  /** Where its debugger listens. */
  port: number
  stop: () => Promise<void>
}

/**
 * Starts a Chromium for Lighthouse to steer. Started by the bench and not by Lighthouse, so that it never outlives the bench and
 * is warm when a page is opened in it again.
 * @throws Refusal when it does not start, with what it says
 */
export async function openChromium(): Promise<Chromium> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-chromium-'))
  const port = await freePort()
  const lines: string[] = []
  const args = [...quietly, `--remote-debugging-port=${port}`, `--user-data-dir=${folder}`, 'about:blank']
  const chromium = startProcess({ command: findChromium() ?? 'chromium', args, cwd: folder, env: process.env, onLine: (line) => lines.push(line) })
  const stop = async () => {
    await chromium.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  for (let tries = 0; tries < 200 && !chromium.hasEnded(); tries += 1) {
    if (await answers(port)) return { port, stop }
    await wait(50)
  }
  await stop()
  throw new Refusal(`Chromium does not start: ${lines.join('\n')}`)
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/json/version`, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    // nobody listens yet
    return false
  }
}

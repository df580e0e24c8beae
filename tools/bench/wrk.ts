import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ensureProgram } from '../checks/ensureProgram'

const run = promisify(execFile)

/** What wrk measured: answers a second, and milliseconds at the 50th and 99th percentile. */
export type Load = { perSecond: number; p50: number; p99: number }

/** Asks for `url` over 16 connections for `seconds`, as a browser that reads gzip. @throws Error when anything but 2xx is answered */
export async function wrk(url: string, { seconds = 5 } = {}): Promise<Load> {
  const program = await ensureProgram({ name: 'wrk', from: 'wrk', use: 'The bench' }, console.log)
  const { stdout } = await run(program, ['-t1', '-c16', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} did not answer well under load:\n${stdout}`)
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), p50: percentile(stdout, 50), p99: percentile(stdout, 99) }
}

const inMilliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

function percentile(text: string, at: number): number {
  const [, value = '', unit = ''] = new RegExp(`^\\s+${at}%\\s+([\\d.]+)(us|ms|s)$`, 'm').exec(text) ?? []
  return Number(value) * (inMilliseconds[unit] ?? Number.NaN)
}

import { z } from 'zod'
import { startProcess } from '../../processes/startProcess'
import { repositoryRoot } from '../../repositoryRoot'
import { ensureLighthouse } from './ensureLighthouse'
import type { Chromium } from './openChromium'

const auditSchema = z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional(), displayValue: z.string().optional() })
const categorySchema = z.object({ title: z.string(), score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })
const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.string(), categorySchema),
  audits: z.record(z.string(), auditSchema),
})

/** A report of Lighthouse, as far as the bench reads it: scores are shares of 1, numeric values of times are milliseconds. */
export type LighthouseReport = z.infer<typeof reportSchema>

/**
 * Loads `url` in `chromium` as Lighthouse's phone does, with nothing of it in the cache, and gives the report. `options` are
 * those of Lighthouse's command, without which it measures all four categories over a simulated slow line.
 * @throws Error when the page could not be measured, with what Lighthouse says
 */
export async function runLighthouse({ port }: Chromium, url: string, options: readonly string[] = []): Promise<LighthouseReport> {
  const command = await ensureLighthouse(console.log)
  const lines: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] }
  const args = [command, url, '--quiet', '--output=json', '--output-path=stdout', '--no-enable-error-reporting', `--port=${port}`, ...options]
  await startProcess({ command: 'node', args, cwd: repositoryRoot, env: process.env, onLine: (line, from) => lines[from].push(line) }).ended
  return read(lines.stdout.join('\n')) ?? failed(url, [...lines.stderr, ...lines.stdout])
}

function read(text: string): LighthouseReport | null {
  if (!text.startsWith('{')) return null
  const report = reportSchema.parse(JSON.parse(text))
  return report.runtimeError === undefined ? report : null
}

function failed(url: string, lines: readonly string[]): never {
  throw new Error(`Lighthouse could not measure ${url}:\n${lines.join('\n').slice(0, 2000)}`)
}

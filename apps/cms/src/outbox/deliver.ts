import { signBody, type Renewal } from '@broadsheet/contract'
import { randomUUID } from 'node:crypto'
import { env } from '../env'

/** Longer than any honest renewal, shorter than the lease of a message. */
const patience = 20_000

/**
 * Posts a signed renewal to the site at `site` and waits until its pages are new.
 * @throws Error saying what the site answered, or that it did not
 */
export async function deliver(site: string, renewal: Omit<Renewal, 'delivery'>): Promise<void> {
  const body = JSON.stringify({ ...renewal, delivery: randomUUID() } satisfies Renewal)
  const response = await fetch(`${site}/api/changed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signBody({ secret: env.CHANGED_SECRET, body, now: new Date() }) },
    body,
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
  if (!response.ok) throw new Error(`${site} answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
  await response.arrayBuffer()
}

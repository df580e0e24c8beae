import { signBody, type Renewal } from '@broadsheet/contract'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { env } from '../env'

/** Longer than any honest renewal, shorter than the lease of a message. */
const patience = 20_000

/**
 * Posts a signed renewal to the site at `site` and waits until its pages are new.
 * @throws Error saying what the site answered, or that it did not
 */
export async function deliver(site: string, renewal: Omit<Renewal, 'delivery'>): Promise<void> {
  // a kept connection may be one that a site since restarted has forgotten: that says nothing about the site
  const response = await post(site, renewal)
    .catch((error: unknown) => {
      if (isBrokenConnection(error)) return post(site, renewal)
      throw error
    })
    .catch((error: unknown) => {
      throw new Error(`${site} does not answer (${reasonOf(error)}).`, { cause: error })
    })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${site} answered ${response.status}: ${answer.slice(0, 300)}`)
}

function post(site: string, renewal: Omit<Renewal, 'delivery'>): Promise<Response> {
  const body = JSON.stringify({ ...renewal, delivery: randomUUID() } satisfies Renewal)
  return fetch(`${site}/api/changed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signBody({ secret: env.CHANGED_SECRET, body, now: new Date() }) },
    body,
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
}

const brokenConnection = z.object({ cause: z.object({ code: z.enum(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']) }) })
const isBrokenConnection = (error: unknown) => brokenConnection.safeParse(error).success

/** "fetch failed" says nothing; its cause does. */
const failedFetch = z.object({ cause: z.object({ code: z.string() }) })
const namedError = z.object({ name: z.string() })
const reasonOf = (error: unknown) => failedFetch.safeParse(error).data?.cause.code ?? namedError.safeParse(error).data?.name ?? 'for an unknown reason'

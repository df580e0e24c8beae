import type { Change } from '@broadsheet/contract'

/**
 * Somebody outside the paper who is told of changes: a hub, search engines. Throws where it is worth trying again; what it
 * answers is null, or why it will never take this news.
 */
export type Herald = (change: Change) => Promise<string | null>

/** Longer than any honest answer, shorter than the lease of a message. */
const patience = 20_000

/** Posts to somebody outside: null for an answer of success, the reason for a refusal that a second try will not change. */
export async function tell(address: string, { type, body }: { type: string; body: string }): Promise<string | null> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body, signal: AbortSignal.timeout(patience), redirect: 'error' })
  const answer = `${address} answered ${response.status}: ${(await response.text()).slice(0, 300)}`
  if (response.ok) return null
  const busy = response.status === 408 || response.status === 429 || response.status >= 500
  if (busy) throw new Error(answer)
  return answer
}

import type { CommentStatus } from '@broadsheet/contract'
import { z } from 'zod'

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const bulkSchema = z.object({ docs: z.array(z.object({ id: z.string() })), errors: z.array(z.object({ message: z.string() })) })

/** What became of a decision on several comments: how many took it, and why the others did not. */
export type BulkResult = { decided: number; refusals: string[] }

/** Gives the comment at `url` (its REST address) a status. Returns null when done, else a sentence that says why not. */
export async function sendDecision(url: string, status: CommentStatus): Promise<string | null> {
  const answer = await patch(url, status)
  return answer.ok ? null : refusalIn(answer)
}

/** Gives all comments that `url` (a REST address with a `where`) selects a status. Some may take it and others not. */
export async function sendDecisions(url: string, status: CommentStatus): Promise<BulkResult> {
  const answer = await patch(url, status)
  const bulk = bulkSchema.safeParse(answer.body)
  if (!bulk.success) return { decided: 0, refusals: [refusalIn(answer)] }
  return { decided: bulk.data.docs.length, refusals: bulk.data.errors.map(({ message }) => message) }
}

type Answer = { ok: boolean; body: unknown }

async function patch(url: string, status: CommentStatus): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status }),
    })
    const body: unknown = await response.json().catch(() => null)
    return { ok: response.ok, body }
  } catch {
    return { ok: false, body: { errors: [{ message: 'The newsroom did not answer. Check the connection and try again.' }] } }
  }
}

function refusalIn({ body }: Answer): string {
  const refusal = refusalSchema.safeParse(body)
  return refusal.success ? refusal.data.errors.map(({ message }) => message).join(' ') : 'Something went wrong. Load the page again and see.'
}

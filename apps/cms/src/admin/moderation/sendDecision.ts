import type { CommentStatus } from '@broadsheet/contract'
import { z } from 'zod'
import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

const bulkSchema = z.object({ docs: z.array(z.object({ id: z.string() })), errors: z.array(z.object({ message: z.string() })) })

/** What became of a decision on several comments: how many took it, and why the others did not. */
export type BulkResult = { decided: number; refusals: string[] }

/** Gives the comment at `url` (its REST address) a status. Returns null when done, else a sentence that says why not. */
export async function sendDecision(url: string, status: CommentStatus): Promise<string | null> {
  const answer = await patch(url, status)
  return answer.status === 200 ? null : whyNot(answer)
}

/** Gives all comments that `url` (a REST address with a `where`) selects a status. Some may take it and others not. */
export async function sendDecisions(url: string, status: CommentStatus): Promise<BulkResult> {
  const answer = await patch(url, status)
  const bulk = bulkSchema.safeParse(answer.body)
  if (!bulk.success) return { decided: 0, refusals: [whyNot(answer)] }
  return { decided: bulk.data.docs.length, refusals: bulk.data.errors.map(({ message }) => message) }
}

const patch = (url: string, status: CommentStatus) => askNewsroom(url, { method: 'PATCH', body: { status } })

const whyNot = (answer: Answer) => refusalIn(answer, 'Something went wrong. Load the page again and see.')

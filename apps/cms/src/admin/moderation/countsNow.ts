import type { CommentStatus } from '@broadsheet/contract'
import type { Decided } from './decidedComments'

/** How many comments there are of each status. */
export type CommentCounts = Record<CommentStatus, number>

/** The counts as they were read, moved on by what has been decided since. */
export function countsNow(read: CommentCounts, decisions: Iterable<Decided>): CommentCounts {
  const counts = { ...read }
  for (const { from, to } of decisions) {
    counts[from] = Math.max(0, counts[from] - 1)
    counts[to] += 1
  }
  return counts
}

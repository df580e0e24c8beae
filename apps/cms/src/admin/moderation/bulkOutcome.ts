import type { CommentStatus } from '@broadsheet/contract'
import { statusLabels } from './decisionsFor'
import type { BulkResult } from './sendDecision'

/** What to tell a moderator about a decision on several comments. */
export type BulkOutcome = { kind: 'success' | 'warning' | 'error'; text: string }

const comments = (count: number) => (count === 1 ? '1 comment' : `${count} comments`)

/** The sentence for what became of a decision on several comments, honest about those that did not take it. */
export function bulkOutcome({ decided, refusals }: BulkResult, status: CommentStatus): BulkOutcome {
  const done = `${comments(decided)} moved to ${statusLabels[status]}.`
  if (refusals.length === 0) return decided === 0 ? { kind: 'warning', text: 'No comment was left to decide on.' } : { kind: 'success', text: done }
  const reasons = [...new Set(refusals)].join(' ')
  if (decided === 0) return { kind: 'error', text: `Nothing was decided. ${reasons}` }
  return { kind: 'warning', text: `${done} ${comments(refusals.length)} could not be decided: ${reasons}` }
}

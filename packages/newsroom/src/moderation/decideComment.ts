import type { CommentStatus, ReplyRefusal } from '@broadsheet/contract'
import { commentChecks, type RuleName, type Said } from './commentChecks'
import type { CommentEvidence } from './commentEvidence'

/** A rule that spoke, or would have: what it is called, what it wanted, and why, in words a moderator understands. */
export type Spoken = { rule: RuleName } & Said

/** Where a comment goes, and which rule says so. `spoken` are all rules that had something to say, in order: the first decided. */
export type Verdict = { rule: RuleName; because: string; spoken: Spoken[] } & (
  | { outcome: 'refused'; reason: ReplyRefusal }
  | { outcome: 'stored'; status: CommentStatus }
)

/**
 * Judges a comment by the paper's rules (`commentChecks`): the first that speaks decides, and what the others would have
 * said is told too. The same for a new comment, an edited one, one looked at again, and one tried against other settings.
 */
export function decideComment(evidence: CommentEvidence): Verdict {
  const spoken = ruleNames.flatMap((rule) => {
    const said = commentChecks[rule](evidence)
    return said === null ? [] : [{ rule, ...said }]
  })
  const first = spoken[0] ?? { rule: 'otherwise' as const, ...commentChecks.otherwise(evidence) }
  const { rule, because } = first
  if (first.wanted === 'refused') return { outcome: 'refused', reason: first.reason, rule, because, spoken }
  return { outcome: 'stored', status: first.wanted, rule, because, spoken }
}

/** The rules in the order in which they are asked. */
export const ruleNames: readonly RuleName[] = namesOf(commentChecks)

function namesOf<T extends object>(record: T): (keyof T)[] {
  const names: (keyof T)[] = []
  for (const name in record) names.push(name)
  return names
}

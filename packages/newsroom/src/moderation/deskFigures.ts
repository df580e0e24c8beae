import type { CommentStatus } from '@broadsheet/contract'
import type { RejectionReason } from './rejectionReasons'

/** What is noted with a decision that only takes back the one before it. */
export const takenBack = 'Taken back.'

/** A decision as the log keeps it. */
export type LoggedDecision = {
  comment: string
  from: CommentStatus | null
  to: CommentStatus
  by: 'rule' | 'moderator'
  /** Whoever it was, and the name at that time; null for a rule. */
  moderator: string | null
  who: string | null
  rule: string | null
  because: string | null
  reason: RejectionReason | null
  /** Seconds the comment had waited; null where it had not, or had been decided before. */
  waited: number | null
  at: Date
}

/** How a rule's first word on comments stood up to the last word of the people who looked at them. */
export type RuleAgreement = { rule: string; verdict: CommentStatus; looked: number; agreed: number }

/** What happened on the moderation desk within a span of days. Lists are ordered by number, the most first; days oldest first. */
export type DeskFigures = {
  days: { day: string; byHand: number; byRule: number }[]
  /** By hand, without what was taken back. */
  decided: Record<CommentStatus, number>
  /** Seconds from a comment's coming to its decision by hand; null where there was none. */
  waited: { count: number; median: number; p90: number } | null
  /** Of what was rejected by hand; null for those without a reason. */
  reasons: { reason: RejectionReason | null; count: number; share: number }[]
  moderators: { moderator: string; who: string; approved: number; rejected: number; spam: number; median: number | null }[]
  rules: RuleAgreement[]
}

const day = 24 * 60 * 60 * 1000
const dayOf = (at: Date) => at.toISOString().slice(0, 'yyyy-mm-dd'.length)

/**
 * Counts the decisions of the last `span` days, today included (days in UTC). What was taken back counts for nothing, nor
 * does its taking back. A rule that held a comment was right if a person did not let it through; one that let it through,
 * if a person left it; one that turned it down, if a person did not bring it back.
 */
export function deskFigures(decisions: readonly LoggedDecision[], { now, span }: { now: Date; span: number }): DeskFigures {
  const days = Array.from({ length: span }, (_, index) => dayOf(new Date(now.getTime() - (span - 1 - index) * day)))
  const ordered = [...decisions].sort((a, b) => a.at.getTime() - b.at.getTime())
  const threads = [...groupBy(ordered, ({ comment }) => comment).values()].map((list) => standingDecisions(list))
  const stand = threads.flat().filter(({ at }) => days.includes(dayOf(at)))
  const byHand = stand.filter(({ by }) => by === 'moderator')
  const perDay = groupBy(stand, ({ at }) => dayOf(at))
  const countOf = (list: readonly LoggedDecision[], to: CommentStatus) => list.filter((decision) => decision.to === to).length
  const rejected = byHand.filter(({ to }) => to === 'rejected')
  return {
    days: days.map((name) => {
      const list = perDay.get(name) ?? []
      const hand = list.filter(({ by }) => by === 'moderator').length
      return { day: name, byHand: hand, byRule: list.length - hand }
    }),
    decided: { pending: countOf(byHand, 'pending'), approved: countOf(byHand, 'approved'), rejected: countOf(byHand, 'rejected'), spam: countOf(byHand, 'spam') },
    waited: spanOf(byHand),
    reasons: [...groupBy(rejected, ({ reason }) => reason)]
      .map(([reason, list]) => ({ reason, count: list.length, share: list.length / rejected.length }))
      .sort((a, b) => b.count - a.count),
    moderators: [...groupBy(byHand, ({ moderator }) => moderator ?? '')]
      .map(([moderator, list]) => ({
        moderator,
        who: list.findLast(({ who }) => who !== null)?.who ?? 'Not recorded',
        approved: countOf(list, 'approved'),
        rejected: countOf(list, 'rejected'),
        spam: countOf(list, 'spam'),
        median: spanOf(list)?.median ?? null,
      }))
      .sort((a, b) => b.approved + b.rejected + b.spam - (a.approved + a.rejected + a.spam)),
    rules: agreementOf(threads),
  }
}

/** Of the decisions on one comment, oldest first, those that were not taken back. */
export function standingDecisions<Decision extends { by: LoggedDecision['by']; because?: string | null }>(decisions: readonly Decision[]): Decision[] {
  const left: Decision[] = []
  for (const decision of decisions) {
    if (decision.because === takenBack && left.at(-1)?.by === 'moderator') left.pop()
    else if (decision.because !== takenBack) left.push(decision)
  }
  return left
}

function agreementOf(threads: readonly (readonly LoggedDecision[])[]): RuleAgreement[] {
  const rules = new Map<string, RuleAgreement>()
  for (const decisions of threads) {
    const [first] = decisions
    const last = decisions.at(-1)
    if (first?.by !== 'rule' || first.from !== null || last?.by !== 'moderator') continue
    const name = `${first.rule ?? ''} ${first.to}`
    const { looked, agreed, ...rest } = rules.get(name) ?? { rule: first.rule ?? '', verdict: first.to, looked: 0, agreed: 0 }
    const hidden = last.to !== 'approved'
    rules.set(name, { ...rest, looked: looked + 1, agreed: agreed + ((first.to === 'approved') === hidden ? 0 : 1) })
  }
  return [...rules.values()].sort((a, b) => b.looked - a.looked)
}

function spanOf(decisions: readonly LoggedDecision[]): DeskFigures['waited'] {
  const waits = decisions.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.ceil(share * waits.length) - 1)] ?? 0
  return waits.length === 0 ? null : { count: waits.length, median: at(0.5), p90: at(0.9) }
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

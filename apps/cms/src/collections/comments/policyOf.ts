import type { DiscussionPolicy } from '@broadsheet/newsroom'
import type { Discussion } from '../../payload-types'

/** The paper's rules for comments as the pure rules take them: lists line by line, per cents as shares, what is switched off as null. What a form has hidden since it was last filled in counts as it would be offered. */
export const policyOf = (set: Discussion): DiscussionPolicy => ({
  open: set.open !== false,
  closedMessage: set.closedMessage?.trim() ?? '',
  closeAfterDays: set.closesOld === true ? (set.closeAfterDays ?? 14) : null,
  minLength: set.minLength,
  maxLength: set.maxLength,
  minSeconds: set.minSeconds,
  banned: linesOf(set.banned),
  rejectedWords: linesOf(set.rejectedWords),
  heldWords: linesOf(set.heldWords),
  wordMatching: set.wordMatching,
  maxLinks: set.maxLinks,
  spamHeld: set.judgesSpam === false ? null : set.spamHeld / 100,
  spamSure: set.judgesSpam === false ? null : set.spamSure / 100,
  holdRepeated: set.holdRepeated !== false,
  floodSeconds: set.floodSeconds,
  perHour: set.perHour,
  perDay: set.perDay,
  rejectedShare: set.readsHistory === false ? null : (set.rejectedShare ?? 30) / 100,
  holdDisposable: set.holdDisposable !== false,
  holdAll: set.holdAll === true,
  previouslyApproved: set.previouslyApproved !== false,
  otherwise: set.otherwise,
})

const linesOf = (text: string | null | undefined) => (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')

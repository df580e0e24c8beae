import type { CommentStatus } from '@broadsheet/contract'
import type { DecidedBefore } from './deskShapes'

const deeds: Record<CommentStatus, string> = { pending: 'put it back among those that wait', approved: 'approved it', rejected: 'rejected it', spam: 'marked it as spam' }

/** What a moderator is told whose colleague was faster. `timeOf` words the time as people here read it. */
export function decidedSentence({ who, to, at }: DecidedBefore, timeOf: (at: string) => string): string {
  return `${who ?? 'A rule'} ${deeds[to]}${at === null ? ' before you' : ` at ${timeOf(at)}`}.`
}

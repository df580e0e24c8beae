import type { CommentStatus } from '@broadsheet/contract'
import type { DeskComment } from '../../../moderation/deskShapes'
import type { DeskCommand } from './deskCommands'

/** A decision that can be made about a comment, by a button and its key. */
export type DeskOffer = { to: Exclude<CommentStatus, 'pending'>; command: Extract<DeskCommand, 'approve' | 'reject' | 'spam'>; label: string }

const approve: DeskOffer = { to: 'approved', command: 'approve', label: 'Approve' }
const reject: DeskOffer = { to: 'rejected', command: 'reject', label: 'Reject' }
const spam: DeskOffer = { to: 'spam', command: 'spam', label: 'Spam' }

/** What is offered for all comments of a pile. */
export const everyOffer: readonly DeskOffer[] = [approve, reject, spam]

/** The decisions a comment can be given. One that is shown can be left so, where nobody has read it or a reader objects. */
export function offersFor({ status, unmoderated, reportCount }: Pick<DeskComment, 'status' | 'unmoderated' | 'reportCount'>): readonly DeskOffer[] {
  switch (status) {
    case 'pending':
      return everyOffer
    case 'approved':
      return unmoderated || reportCount > 0 ? [{ ...approve, label: 'Leave it shown' }, reject, spam] : [reject, spam]
    case 'rejected':
      return reportCount > 0 ? everyOffer : [approve, spam]
    case 'spam':
      return [approve, reject]
  }
}

/** How a decision on the comment by `name` is told once it is made. */
export function deedOf(to: DeskOffer['to'], { name, status }: Pick<DeskComment, 'name' | 'status'>): string {
  switch (to) {
    case 'approved':
      return status === 'approved' ? `Left the comment by ${name} as it is.` : `Approved the comment by ${name}.`
    case 'rejected':
      return `Rejected the comment by ${name}.`
    case 'spam':
      return `Marked the comment by ${name} as spam.`
  }
}

/** The same for many at once. */
export function deedOfMany(to: DeskOffer['to'], count: number): string {
  const comments = count === 1 ? '1 comment' : `${count} comments`
  return to === 'spam' ? `Marked ${comments} as spam.` : `${to === 'approved' ? 'Approved' : 'Rejected'} ${comments}.`
}

import type { CommentStatus } from '@broadsheet/contract'

/** Something a moderator can do to a comment: where it leads and what the button says. */
export type Decision = { to: Exclude<CommentStatus, 'pending'>; label: string }

const approve: Decision = { to: 'approved', label: 'Approve' }
const reject: Decision = { to: 'rejected', label: 'Reject' }
const spam: Decision = { to: 'spam', label: 'Spam' }

const offered: Record<CommentStatus, readonly Decision[]> = {
  pending: [approve, reject, spam],
  // readers have seen it: turning it down now takes it back
  approved: [{ ...reject, label: 'Withdraw' }, spam],
  rejected: [approve],
  spam: [approve],
}

/** The decisions a comment of that status can still be given, likeliest first. */
export const decisionsFor = (status: CommentStatus): readonly Decision[] => offered[status]

/** How a status is called in the newsroom. */
export const statusLabels: Record<CommentStatus, string> = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
}

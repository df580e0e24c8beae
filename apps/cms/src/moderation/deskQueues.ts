import type { CommentStatus } from '@broadsheet/contract'

/** The piles of the moderation desk, in the order in which they are gone through. */
export const deskQueues = ['pending', 'reported', 'unmoderated', 'spam', 'rejected', 'approved'] as const
export type DeskQueue = (typeof deskQueues)[number]

/** What each pile is called, and what lies in it. */
export const queueWords: Record<DeskQueue, { label: string; about: string; empty: string }> = {
  pending: { label: 'Pending', about: 'Not shown until somebody decides. The oldest first.', empty: 'Nothing waits. Well done.' },
  reported: { label: 'Reported', about: 'Readers object to these. The oldest first.', empty: 'No reader objects to anything.' },
  unmoderated: { label: 'Unmoderated', about: 'Shown by a rule within the last 30 days, and read by nobody yet. The newest first.', empty: 'Everything that a rule let through has been read.' },
  spam: { label: 'Spam', about: 'What is taken for spam. The newest first.', empty: 'No spam.' },
  rejected: { label: 'Rejected', about: 'What was turned down. The newest first.', empty: 'Nothing was rejected.' },
  approved: { label: 'Approved', about: 'What readers see. The newest first.', empty: 'Nothing is shown yet.' },
}

/** Whether the oldest come first: where people wait for a decision. */
export const oldestFirst = (queue: DeskQueue): boolean => queue === 'pending' || queue === 'reported'

/** What places a comment in the piles. */
export type Placed = { status: CommentStatus; reportCount: number; unmoderated: boolean }

/** The piles a comment lies in. */
export const queuesWith = ({ status, reportCount, unmoderated }: Placed): DeskQueue[] => [
  status,
  ...(reportCount > 0 ? (['reported'] as const) : []),
  ...(unmoderated ? (['unmoderated'] as const) : []),
]

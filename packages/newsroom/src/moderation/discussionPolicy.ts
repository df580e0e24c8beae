import { spamThresholds } from '../spam/spamScore'

/** What happens to a comment that no rule speaks about. */
export const unruledStatuses = ['pending', 'approved'] as const

/** How listed words are looked for: as whole words, or as WordPress does, anywhere in a longer one. */
export const wordMatchings = ['words', 'substrings'] as const
export type WordMatching = (typeof wordMatchings)[number]

/**
 * The paper's rules for comments, as its moderators set them. Lists hold one entry a line in the form, one per item here.
 * Where WordPress has the same setting, `docs/decisions/0026-moderation.md` names it.
 */
export type DiscussionPolicy = {
  /** Whether readers may comment at all; `closedMessage` tells them why not. */
  open: boolean
  closedMessage: string
  /** Days after publication until a story's thread closes; null for never. */
  closeAfterDays: number | null
  /** Graphemes a comment must and may have. */
  minLength: number
  maxLength: number
  /** Seconds that a person needs at least to fill in the form; 0 to not look. */
  minSeconds: number
  /** Email addresses, domains (`example.org`, with all below it) and network addresses or blocks (`192.0.2.7`, `2001:db8::/32`) that may not comment. */
  banned: readonly string[]
  rejectedWords: readonly string[]
  heldWords: readonly string[]
  wordMatching: WordMatching
  /** A comment with this many links or more is held; 0 to not count. */
  maxLinks: number
  /** From 0 to 1: a score from which on a comment is held, and one from which on it is put with the spam; null to not look. */
  spamHeld: number | null
  spamSure: number | null
  /** Whether a text that was posted anywhere within the last six minutes is held. */
  holdRepeated: boolean
  /** Seconds between two comments of one reader or address; 0 for none. */
  floodSeconds: number
  /** Comments that one block of addresses may send within an hour and a day; 0 for no limit. */
  perHour: number
  perDay: number
  /** The share (0 to 1) of a reader's comments of the last seven days that were rejected from which on the next is held; null to not look. */
  rejectedShare: number | null
  holdDisposable: boolean
  /** Every comment is read by a moderator first, whoever wrote it. */
  holdAll: boolean
  /** Readers with an approved comment under a confirmed email are trusted; others are held. */
  previouslyApproved: boolean
  otherwise: (typeof unruledStatuses)[number]
}

/** What a new paper starts with: WordPress's values where it has them, and a person reads whatever no rule lets through. */
export const defaultPolicy: DiscussionPolicy = {
  open: true,
  closedMessage: '',
  closeAfterDays: null,
  minLength: 1,
  maxLength: 5000,
  minSeconds: 3,
  banned: [],
  rejectedWords: [],
  heldWords: [],
  wordMatching: 'words',
  maxLinks: 2,
  spamHeld: spamThresholds.hold,
  spamSure: spamThresholds.spam,
  holdRepeated: true,
  floodSeconds: 15,
  perHour: 30,
  perDay: 100,
  rejectedShare: 0.3,
  holdDisposable: true,
  holdAll: false,
  previouslyApproved: true,
  otherwise: 'pending',
}

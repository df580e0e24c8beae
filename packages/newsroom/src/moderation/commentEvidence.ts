import type { CommentPolicy } from '@broadsheet/contract'
import type { DiscussionPolicy } from './discussionPolicy'

/** Everything that is known of a comment when it is judged. Gathered by the newsroom; nothing here reads anything. */
export type CommentEvidence = {
  comment: {
    name: string
    email: string
    site: string | null
    text: string
    /** Where it came from; null once that is forgotten, and unknown then. */
    address: string | null
    userAgent: string | null
    /** Whether it filled a field that people do not see. */
    trapped: boolean
    /** Seconds between the form's opening and its sending; null where the form does not know. */
    tookSeconds: number | null
    /** 0 to 1, with what weighed most, in words; null where nobody has judged it. */
    spam: { score: number; because: readonly string[] } | null
  }
  thread: {
    /** The comment replied to: `gone` if it is not (or no longer) public, takes no replies or belongs elsewhere. */
    parent: 'none' | 'found' | 'gone'
    /** Whether somebody posted the very same text, anywhere, within the last six minutes. */
    repeated: boolean
  }
  reader: {
    /** Whether a link sent to this email was followed. */
    verified: boolean
    /** Whether the email is that of a member of staff. */
    staff: boolean
    standing: ReaderStanding
    /** Comments under this email that readers have ever been shown. */
    approved: number
    /** Decided within the last seven days. */
    recently: { approved: number; rejected: number }
    /** Seconds since the last comment from this email or address; null if there was none within the hour. */
    secondsSinceLast: number | null
    /** Comments from this block of addresses; 0 where the address is unknown. */
    fromHere: { lastHour: number; lastDay: number }
    /** Whether the email's domain lends addresses for minutes. */
    disposable: boolean
  }
  article: { live: boolean; commentPolicy: CommentPolicy; publishedAt: Date | null } | null
  policy: DiscussionPolicy
  now: Date
}

/** What a moderator has decided about a reader, once for all that they write. */
export const readerStandings = ['none', 'held', 'banned'] as const
export type ReaderStanding = (typeof readerStandings)[number]

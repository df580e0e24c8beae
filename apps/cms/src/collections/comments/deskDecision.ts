import type { RejectionReason } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'

/** How a comment stood before a decision that is taken back. */
export type Restored = { decision: NonNullable<Comment['decision']>; reportCount: number; settledAt: string | null }

const key = 'deskDecision'

class DeskDecision {
  constructor(
    /** Why it is rejected. */
    readonly reason: RejectionReason | null,
    /** Set where the last decision is taken back. */
    readonly restored: Restored | null,
  ) {}
}

/** The context of an update by which the desk decides, also where the status stays: what was read is decided then. */
export const decidingFor = (reason: RejectionReason | null) => ({ [key]: new DeskDecision(reason, null) })

/** The context of an update by which a decision is taken back. */
export const takingBack = (restored: Restored) => ({ [key]: new DeskDecision(null, restored) })

/** What the desk says of the update under way; null for any other. */
export function deskDecision({ context }: PayloadRequest): DeskDecision | null {
  const noted = context[key]
  return noted instanceof DeskDecision ? noted : null
}

import { z } from 'zod'
import { seal, unseal } from '../../access/seals'

const ownSchema = z.object({ comment: z.string() })
const confirmSchema = z.object({ reader: z.string(), until: z.number() })

/** How long the link in a mail confirms an email, in milliseconds. */
const confirmFor = 7 * 24 * 60 * 60 * 1000

/** What lets whoever sent a comment see it again. It proves that they sent it, not that the email they gave is theirs. */
export const ownToken = (comment: string): string => seal('own-comment', { comment })

/** What proves that a mail to a reader was read. */
export const confirmToken = (reader: string, now: Date): string => seal('confirm-email', { reader, until: now.getTime() + confirmFor })

/** Which comment or reader a token is about and what it lets one do, or null if it is not ours or has ended. */
export function readReaderToken(token: string, now: Date): { kind: 'own'; comment: string } | { kind: 'confirm'; reader: string } | null {
  const own = unseal('own-comment', token, ownSchema)
  if (own !== null) return { kind: 'own', comment: own.comment }
  const confirm = unseal('confirm-email', token, confirmSchema)
  return confirm === null || confirm.until < now.getTime() ? null : { kind: 'confirm', reader: confirm.reader }
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * The "changed" message on the wire: `POST /api/changed` with this body as JSON and the two headers below.
 * `paths` are rendered anew at once; `known` only where the site has them cached, since nobody misses the others.
 */
export const renewalSchema = z.object({
  /** Unique to one attempt at delivery, so that a captured message cannot be sent again. */
  delivery: z.string().min(16).max(64),
  paths: z.array(z.string().startsWith('/')).max(200),
  known: z.array(z.string().startsWith('/')).max(1000),
  /** Whether what stands round every page, such as its navigation, has changed. */
  frame: z.boolean().default(true),
})
export type Renewal = z.infer<typeof renewalSchema>

/** Seconds since 1970 at which the message was signed. */
export const timestampHeader = 'x-broadsheet-timestamp'
/** Hex HMAC-SHA256, under the shared secret, of `timestamp.body`. */
export const signatureHeader = 'x-broadsheet-signature'

/** A signature older (or newer) than this many seconds is refused. */
export const signatureLifetime = 300

const signatureOf = (secret: string, timestamp: number, body: string) =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')

/** The two headers that prove `body` came from a holder of `secret` at `now`. */
export function signBody({ secret, body, now }: { secret: string; body: string; now: Date }): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000)
  return { [timestampHeader]: String(timestamp), [signatureHeader]: signatureOf(secret, timestamp, body) }
}

/** Whether the headers prove `body`: `stale` and `forged` are told apart for the log, never for the sender. */
export function verifyBody(message: {
  secret: string
  body: string
  timestamp: string | undefined
  signature: string | undefined
  now: Date
}): 'genuine' | 'stale' | 'forged' {
  const timestamp = Number(message.timestamp)
  if (!Number.isInteger(timestamp) || message.signature === undefined) return 'forged'
  const expected = Buffer.from(signatureOf(message.secret, timestamp, message.body))
  const given = Buffer.from(message.signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged'
  return Math.abs(message.now.getTime() / 1000 - timestamp) > signatureLifetime ? 'stale' : 'genuine'
}

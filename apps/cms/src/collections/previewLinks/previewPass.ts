import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { keyedHash } from '../../access/keyedHash'

/** Whose pass it is, for which story, until when (milliseconds since 1970). */
const claimSchema = z.object({ story: z.string(), user: z.string(), until: z.number() })
export type PassClaim = z.infer<typeof claimSchema>

/** How long a pass is good for. The preview asks for a new one by itself, for as long as the session beside it lasts. */
const lifetime = 15 * 60 * 1000

const sealOf = (claim: string) => keyedHash(`preview-pass ${claim}`)

/**
 * What lets the preview beside the form of `story` show what `user` may see: signed, short-lived, kept nowhere. It is no
 * session: it opens nothing but the rendering of that story.
 */
export function previewPass({ story, user, now }: { story: string; user: string; now: Date }): string {
  const claim = Buffer.from(JSON.stringify({ story, user, until: now.getTime() + lifetime } satisfies PassClaim)).toString('base64url')
  return `${claim}.${sealOf(claim)}`
}

/** What a pass says, or null if it is not ours, has been changed or has ended. */
export function readPreviewPass(pass: string, now: Date): PassClaim | null {
  const [claim = '', seal = ''] = pass.split('.')
  const given = Buffer.from(seal)
  const expected = Buffer.from(sealOf(claim))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const { story, user, until } = claimSchema.parse(JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')))
  return until > now.getTime() ? { story, user, until } : null
}

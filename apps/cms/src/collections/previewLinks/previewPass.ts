import { z } from 'zod'
import { seal, unseal } from '../../access/seals'

/** Whose pass it is, for which story, until when (milliseconds since 1970). */
const claimSchema = z.object({ story: z.string(), user: z.string(), until: z.number() })
export type PassClaim = z.infer<typeof claimSchema>

/** How long a pass is good for. The preview asks for a new one by itself, for as long as the session beside it lasts. */
const lifetime = 15 * 60 * 1000

const purpose = 'preview-pass'

/**
 * What lets the preview beside the form of `story` show what `user` may see: signed, short-lived, kept nowhere. It is no
 * session: it opens nothing but the rendering of that story.
 */
export const previewPass = ({ story, user, now }: { story: string; user: string; now: Date }): string =>
  seal(purpose, { story, user, until: now.getTime() + lifetime } satisfies PassClaim)

/** What a pass says, or null if it is not ours, has been changed or has ended. */
export function readPreviewPass(pass: string, now: Date): PassClaim | null {
  const claim = unseal(purpose, pass, claimSchema)
  return claim !== null && claim.until > now.getTime() ? claim : null
}

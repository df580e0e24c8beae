import { storyPath } from '@broadsheet/contract'

/** What a story carries that decides where it stands and when readers were told of a change. Instants are ISO 8601, UTC. */
export type Publication = { path: string | null; publishedAt: string | null; changedAt: string | null }

/**
 * Where a story that goes live now stands and which times it shows. Its month is that of first publication and never
 * changes; its address follows its slug. `changedAt` moves only when readers are told of something: a silent mend of a
 * typo moves nothing they see.
 *
 * @param previous what the story carried when it was last live, or null if it never was
 * @param requested a date of publication an editor has set by hand (for a story brought over from elsewhere), or null
 * @param told whether an editor says that readers should know of this change, or a notice to them has been added
 * @param correctedAt the date of the newest notice on the story, or null; of a story brought over it is its last change
 */
export function decidePublication({
  slug,
  previous,
  requested,
  told,
  correctedAt,
  now,
}: {
  slug: string
  previous: Publication | null
  requested: string | null
  told: boolean
  correctedAt: string | null
  now: Date
}): { path: string; publishedAt: string; changedAt: string | null } {
  const publishedAt = previous?.publishedAt ?? requested ?? now.toISOString()
  const month = previous?.path?.slice(0, 'yyyy/mm'.length)
  const path = month === undefined ? storyPath({ publishedAt, slug }) : `${month}/${slug}`
  if (previous === null) return { path, publishedAt, changedAt: correctedAt }
  return { path, publishedAt, changedAt: told ? now.toISOString() : previous.changedAt }
}

import { storyPath } from '@broadsheet/contract'

/** What a story carries that decides where it stands and when readers saw it change. Instants are ISO 8601, UTC. */
export type Publication = { path: string | null; publishedAt: string | null; changedAt: string | null }

/**
 * Where a story that goes live now stands and which times it shows. Its month is that of first publication and never
 * changes; its address follows its slug. `changedAt` moves when what readers read has changed since it was last live.
 *
 * @param previous what the story carried when it was last live, or null if it never was
 * @param requested a date of publication an editor has set by hand (for a story brought over from elsewhere), or null
 */
export function decidePublication({
  slug,
  previous,
  requested,
  textChanged,
  now,
}: {
  slug: string
  previous: Publication | null
  requested: string | null
  textChanged: boolean
  now: Date
}): { path: string; publishedAt: string; changedAt: string | null } {
  const publishedAt = previous?.publishedAt ?? requested ?? now.toISOString()
  const month = previous?.path?.slice(0, 'yyyy/mm'.length)
  const path = month === undefined ? storyPath({ publishedAt, slug }) : `${month}/${slug}`
  const changedAt = previous === null ? null : textChanged ? now.toISOString() : previous.changedAt
  return { path, publishedAt, changedAt }
}

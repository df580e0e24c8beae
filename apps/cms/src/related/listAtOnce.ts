import { relatedShown } from '@broadsheet/contract'
import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { idsOf, isLive } from '../collections/articles/storedStory'
import type { Article } from '../payload-types'
import { keptApart } from './keptApart'
import { liveProfiles } from './profiles'

/**
 * What stands under a story from the moment it is saved: the list it had, or, where its editor wants another, what is picked
 * and still live, then what is left of the old one. The upkeep chooses the rest after the commit, so that no save waits for it.
 */
export async function listAtOnce(req: PayloadRequest, story: Pick<Partial<Article>, 'picks' | 'keptFrom'>, stored: Article | null): Promise<string[]> {
  const before = idsOf(stored?.related)
  if (isLive(stored) && isDeepStrictEqual(wishes(stored), wishes(story))) return before
  const named = [...idsOf(story.picks), ...before].filter((id) => id !== stored?.id)
  if (named.length === 0) return []
  // nobody can have kept another from a story that is not stored yet
  const apart = stored === null ? new Set(idsOf(story.keptFrom)) : (await keptApart(req, [{ id: stored.id, keptFrom: story.keptFrom ?? [] }])).get(stored.id)
  const live = (await liveProfiles(req, named)).map(({ id }) => id)
  return live.filter((id) => apart?.has(id) !== true).slice(0, relatedShown)
}

const wishes = ({ picks, keptFrom }: Pick<Partial<Article>, 'picks' | 'keptFrom'>) => [idsOf(picks), idsOf(keptFrom)]

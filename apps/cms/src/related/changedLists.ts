import { relatedShown } from '@broadsheet/contract'
import { relateStories, type RelatableStory } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { idsOf } from '../collections/articles/storedStory'
import type { Article } from '../payload-types'
import { candidatesFor } from './candidatesFor'
import { keptApart } from './keptApart'
import { paperOf } from './paperOf'
import { liveProfiles, runnersUpOf } from './profiles'
import { relatableFrom } from './relatableOf'
import { listOf, rankedCount, type RelatedList } from './relatedList'

/** A story with the list under it. */
export type Listed = Pick<Article, 'id' | 'picks' | 'related' | 'keptFrom'>

/** A list that should be another: as it was read, and as it should be. */
export type ListChange = { story: string; before: RelatedList; after: RelatedList }

/**
 * The lists that should be others, each chosen anew from what stood in it, what stood in line, and what is `offered` to the
 * story; where these are too few, from the index.
 */
export async function changedLists(req: PayloadRequest, listed: readonly Listed[], offered: (story: string) => readonly RelatableStory[]): Promise<ListChange[]> {
  const selves = new Map((await liveProfiles(req, listed.map(({ id }) => id))).map((profile) => [profile.id, profile]))
  const [paper, apart] = [await paperOf(req), await keptApart(req, listed)]
  const lists = listed.flatMap((story) => {
    const profile = selves.get(story.id)
    if (profile === undefined) return []
    const before = { related: idsOf(story.related), runnersUp: runnersUpOf(profile) }
    return [{ self: relatableFrom(profile), picks: idsOf(story.picks), before }]
  })
  const named = lists.flatMap(({ picks, before }) => [...picks, ...before.related, ...before.runnersUp])
  const live = new Map((await liveProfiles(req, named)).map((profile) => [profile.id, relatableFrom(profile)]))

  const changes: ListChange[] = []
  for (const { self, picks, before } of lists) {
    const choose = (candidates: ReadonlyMap<string, RelatableStory>) =>
      listOf(relateStories({ story: self, candidates: [...candidates.values()], paper, picks, never: apart.get(self.id) ?? new Set(), count: rankedCount }).map(({ story }) => story.id))
    const known = byId([...picks, ...before.related, ...before.runnersUp].flatMap((id) => live.get(id) ?? []).concat(offered(self.id)))
    const near = choose(known)
    const after = near.related.length < relatedShown ? choose(byId([...known.values(), ...(await candidatesFor(req, self))])) : near
    if (!isDeepStrictEqual(before, after)) changes.push({ story: self.id, before, after })
  }
  return changes
}

const byId = (stories: readonly RelatableStory[]): ReadonlyMap<string, RelatableStory> => new Map(stories.map((story) => [story.id, story]))

import { rankStories, type RelatableStory } from '@broadsheet/newsroom'
import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { Article, RelatedProfile } from '../payload-types'
import { candidatesFor } from './candidatesFor'
import { changedLists, type Listed } from './changedLists'
import { due } from './due'
import { notePaperChange, paperOf } from './paperOf'
import { holdersOf, profileOfStory } from './profiles'
import { relatableFrom } from './relatableOf'
import { storeLists } from './storeLists'

/** Older stories under which a new one is looked for. */
const mostRefreshed = 20
/** Lists that name a story, read at a time. */
const batch = 50
/** Looks at the same lists, when stories keep going or others keep changing them, before it is left for later. */
const mostLooks = 5

/**
 * Chooses the list of a story that is in the index; unless it is an `old` one, brings it into older lists where it belongs,
 * `mostRefreshed` at most, and out of those it is kept from. Doing it twice does no harm.
 */
export async function chooseLists(req: PayloadRequest, profile: RelatedProfile, { old }: { old: boolean }): Promise<void> {
  const self = relatableFrom(profile)
  await untilRight(async () => {
    const candidates = await candidatesFor(req, self)
    const offered = (story: string) => (story === self.id ? candidates : [self])
    const own = await bringUpToDate(req, { id: { equals: self.id } }, { offered, withdrawn: false })
    if (old) return own
    const nearest = rankStories({ story: self, candidates, paper: await paperOf(req) }).slice(0, mostRefreshed)
    const others = await bringUpToDate(req, { id: { in: nearest.map(({ story }) => story.id) } }, { offered, withdrawn: false })
    // an editor may have parted it from one of these
    return own && others && (await bringUpToDate(req, { related: { in: [self.id] } }, { offered, withdrawn: false }))
  })
  await settle(req, profile)
}

/** Mends every list that names a story that has gone: the next in line takes its place. */
export async function mendLists(req: PayloadRequest, profile: RelatedProfile): Promise<void> {
  notePaperChange(req)
  const mend = (where: Where) => untilRight(() => bringUpToDate(req, where, { offered: () => [], withdrawn: true }))
  const holders = holdersOf(profile)
  for (let start = 0; start < holders.length; start += batch) await mend({ id: { in: holders.slice(start, start + batch) } })
  await mend({ related: { in: [profile.id] } })
  await settle(req, profile)
}

async function untilRight(look: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) if (await look()) return
  throw new Error('Lists of related stories were changed by others all the while.')
}

async function bringUpToDate(req: PayloadRequest, where: Where, { offered, withdrawn }: { offered: (story: string) => readonly RelatableStory[]; withdrawn: boolean }): Promise<boolean> {
  return storeLists(req, await changedLists(req, await listedStories(req, where), offered), { withdrawn })
}

async function listedStories(req: PayloadRequest, where: Where): Promise<Listed[]> {
  const { docs } = await req.payload.db.find<Article>({
    collection: 'articles',
    where: { and: [where, { _status: { equals: 'published' } }] },
    limit: batch,
    pagination: false,
    select: { picks: true, related: true, keptFrom: true },
    req,
  })
  return docs
}

/** Nothing is left to do for a story, unless it was marked again meanwhile. */
async function settle(req: PayloadRequest, { id, markedAt }: RelatedProfile): Promise<void> {
  await untilNoConflict(() =>
    inTransaction(req, async () => {
      const now = await profileOfStory(req, id)
      if (now === null || now.markedAt !== markedAt) return
      if (now.due === due.gone) {
        await req.payload.db.deleteMany({ collection: 'related-terms', where: { story: { equals: id } }, req })
        await req.payload.db.deleteOne({ collection: 'related-profiles', where: { id: { equals: id } }, req })
      } else {
        await req.payload.db.updateOne({ collection: 'related-profiles', id, data: { due: due.nothing }, returning: false, req })
      }
    }),
  )
}

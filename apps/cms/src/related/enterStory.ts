import { searchTermsOf, storedProfile } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { isLive, storedStory } from '../collections/articles/storedStory'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { RelatedProfile, RelatedTerm } from '../payload-types'
import { due } from './due'
import { notePaperChange, paperOf } from './paperOf'
import { profileOfStory } from './profiles'
import { relatableOf } from './relatableOf'

/**
 * Enters a story that is marked into the index, or brings its entry up to date: what it says, and by which terms it is
 * found. Its list is due next. A story that was marked again meanwhile is left for the next round.
 */
export async function enterStory(req: PayloadRequest, { id, markedAt, due: asked }: RelatedProfile): Promise<void> {
  const story = await storedStory(req, id)
  const entry = isLive(story) ? await entryOf(req, story) : null
  await untilNoConflict(() =>
    inTransaction(req, async () => {
      const now = await profileOfStory(req, id)
      if (now === null || now.markedAt !== markedAt) return
      // of a story that has gone in some other way than by a save, lists are mended as well
      const data = entry === null ? { due: due.gone } : { ...entry.profile, due: asked === due.entryOfOld ? due.listOfOld : due.list }
      await req.payload.db.updateOne({ collection: 'related-profiles', id, data, returning: false, req })
      if (entry !== null) await replaceTerms(req, id, { terms: entry.terms, publishedAt: entry.profile.publishedAt })
    }),
  )
  notePaperChange(req)
}

async function entryOf(req: PayloadRequest, story: Parameters<typeof relatableOf>[1]) {
  const relatable = await relatableOf(req, story)
  const { section, topics, authors, series } = relatable
  const profile = { publishedAt: story.publishedAt, words: storedProfile(relatable.words), labels: { section, topics, authors, series } }
  return { profile, terms: searchTermsOf(relatable, await paperOf(req)).map(({ term }) => term) }
}

/** Stores by which terms a story is found, and touches only what has changed. */
async function replaceTerms(req: PayloadRequest, story: string, { terms, publishedAt }: { terms: readonly string[]; publishedAt: string }): Promise<void> {
  const { docs } = await req.payload.db.find<RelatedTerm>({ collection: 'related-terms', where: { story: { equals: story } }, pagination: false, limit: 0, req })
  const kept = new Set(docs.filter((row) => terms.includes(row.term) && row.publishedAt === publishedAt).map(({ term }) => term))
  const dropped = docs.filter(({ term }) => !kept.has(term)).map(({ id }) => id)
  if (dropped.length > 0) await req.payload.db.deleteMany({ collection: 'related-terms', where: { id: { in: dropped } }, req })
  for (const term of new Set(terms)) {
    if (!kept.has(term)) await req.payload.db.create({ collection: 'related-terms', data: { term, publishedAt, story }, returning: false, req })
  }
}

import { bodyLength } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { idOf, idsOf, isLive } from '../collections/articles/storedStory'
import { storyAfter, storyBefore } from '../collections/articles/rememberStory'
import { afterCommit } from '../database/afterCommit'
import type { Article } from '../payload-types'
import { due } from './due'
import { profileOfStory } from './profiles'
import { kickUpkeep } from './upkeeps'

/** Notes in the save's own transaction what is to be done about related stories; one small row, and none where it makes no difference. */
export const markStory: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const { row: before } = storyBefore(req, doc.id)
  const { row } = storyAfter(req, doc.id)
  if (isLive(row)) {
    if (!isLive(before) || !isDeepStrictEqual(whatRelates(before), whatRelates(row))) await mark(req, row, due.entry)
  } else if (isLive(before)) {
    await markGone(req, before)
  }
}

/** Has every list that names a live story mended as soon as this is committed, in which readers lose it. */
export const markGone = (req: PayloadRequest, story: Article & { publishedAt: string }): Promise<void> => mark(req, story, due.gone)

/** Lists that are remembered of a story that is deleted; no more than a few dozen ever name one. */
const mostHolders = 1000

/** A story that is about to be deleted for good leaves every list that names it: those it stands in are found by it for the last time. */
export const markDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const story = String(id)
  const known = await profileOfStory(req, story)
  if (known === null) return
  const { docs } = await req.payload.db.find<Article>({ collection: 'articles', where: { related: { in: [story] } }, limit: mostHolders, pagination: false, select: { path: true }, req })
  await mark(req, { id: story, publishedAt: known.publishedAt }, due.gone, docs.map((holder) => holder.id))
}

async function mark(req: PayloadRequest, { id, publishedAt }: { id: string; publishedAt: string }, to: number, heldBy?: string[]): Promise<void> {
  const data = { due: to, markedAt: new Date().toISOString(), ...(heldBy === undefined ? {} : { heldBy }) }
  // null where there is none yet, whatever its type says
  const known: unknown = await req.payload.db.updateOne({ collection: 'related-profiles', id, data: { ...data }, select: { due: true }, req })
  if (known === null) await req.payload.db.create({ collection: 'related-profiles', customID: id, data: { id, publishedAt, ...data }, returning: false, req })
  await afterCommit(req, () => kickUpkeep(req.payload))
}

/** What of a live story makes a difference to which others it is related to; what is empty is so in one way, whatever the database made of it. */
const whatRelates = ({ headline, standfirst, plainText, language, section, topics, byline, series, publishedAt, picks, keptFrom }: Article) => ({
  text: [headline, standfirst ?? '', (plainText ?? '').slice(0, bodyLength), language ?? null],
  labels: [idOf(section), idsOf(topics), idsOf(byline?.map(({ author }) => author)), idOf(series), publishedAt],
  choices: [idsOf(picks), idsOf(keptFrom)],
})

import type { CommentPolicy } from '@broadsheet/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nameOf, record } from '../audit/record'
import { liveStory } from '../collections/articles/liveStory'
import { isLive, storedStory } from '../collections/articles/storedStory'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import { refusal } from '../endpoints/refusal'
import { announce } from '../outbox/announce'
import type { Article } from '../payload-types'
import { instant } from '../saving/versionParts'
import { askedBy, mayDecide } from './askedBy'
import { closeStorySchema } from './deskShapes'

/**
 * `POST /api/comments/close-story` (`closeStorySchema`): closes or opens the thread under a live story, for those who decide
 * about comments and may otherwise not change it. 404 for a story that readers cannot see.
 */
export const closeStoryEndpoint: Endpoint = {
  path: '/close-story',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, closeStorySchema)
    if (asked instanceof Response) return asked
    const { story, policy } = asked.sent
    const found = await untilNoConflict(() => inTransaction(req, () => setPolicy(req, story, policy)))
    return found ? Response.json({ policy }) : refusal(404, 'Readers cannot see this story.')
  },
}

async function setPolicy(req: PayloadRequest, id: string, policy: CommentPolicy): Promise<boolean> {
  const stored = await storedStory(req, id)
  if (!isLive(stored)) return false
  if (stored.commentPolicy === policy) return true
  // the whole row: of a part, SQLite's adapter would take missing arrays for empty ones
  await req.payload.db.updateOne({ collection: 'articles', id, data: { ...stored, commentPolicy: policy }, returning: false, req })
  await appendVersion(req, id, policy)
  const live = await liveStory(req, stored)
  await announce(req, { kind: 'article', id, before: live, after: live })
  await record(req, { action: policy === 'closed' ? 'comments-closed' : 'comments-opened', kind: 'story', id, title: stored.headline })
  return true
}

const newestSchema = z.object({ updatedAt: instant, version: z.custom<Article>((version) => typeof version === 'object' && version !== null) })

/**
 * The newest text, be it a draft, once more with the new rule: whoever saves next starts from it, and a form that was opened
 * before is told so instead of bringing the old rule back.
 */
async function appendVersion(req: PayloadRequest, id: string, policy: CommentPolicy): Promise<void> {
  const { docs } = await req.payload.db.findVersions({ collection: 'articles', where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, sort: '-updatedAt', limit: 1, pagination: false, req })
  const { data: newest } = newestSchema.safeParse(docs[0])
  if (newest === undefined) return
  // the newest version is the one with the latest time, whatever the clock of the process that stored the last one said
  const now = new Date(Math.max(Date.now(), Date.parse(newest.updatedAt) + 1)).toISOString()
  const versionData = { ...newest.version, commentPolicy: policy, updatedAt: now, savedBy: req.user?.id ?? null, savedByName: nameOf(req), savedAs: 'save' as const, savedAt: now, savedFrom: null, versionName: null }
  await req.payload.db.createVersion({ autosave: false, collectionSlug: 'articles', createdAt: now, updatedAt: now, parent: id, versionData, returning: false, req })
}

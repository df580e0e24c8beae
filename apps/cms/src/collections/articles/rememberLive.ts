import { liveStorySchema } from '@broadsheet/contract'
import { scopeOf } from '@broadsheet/newsroom'
import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../access/rolesOf'
import type { Article } from '../../payload-types'
import { liveStory } from './liveStory'
import { isLive, storedStory } from './storedStory'

const key = (id: string) => `article-before:${id}`

const beforeSchema = z.object({ live: liveStorySchema.nullable(), path: z.string().nullable() })

/** What readers could see of story `id` before this request changed it, and the address it had (or has had). */
export const storyBefore = (req: PayloadRequest, id: string): z.infer<typeof beforeSchema> =>
  beforeSchema.catch({ live: null, path: null }).parse(req.context[key(id)])

/**
 * Notes what readers see before the change, and refuses one that would reach readers from people who may not publish:
 * they write drafts, and a live story is not theirs to touch.
 */
export const rememberLive: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  const id = operation === 'update' ? originalDoc?.id : undefined
  const stored = await storedStory(req, id)
  if (id !== undefined) req.context[key(id)] = { live: await liveStory(req, stored), path: stored?.path ?? null }
  const reachesReaders = data._status === 'published' || isLive(stored)
  if (req.user !== null && reachesReaders && scopeOf(rolesOf(req.user), 'publish', 'articles') !== 'all') {
    throw new Forbidden(req.t)
  }
  return data
}

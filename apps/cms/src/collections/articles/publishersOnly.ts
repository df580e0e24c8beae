import { scopeOf } from '@broadsheet/newsroom'
import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import type { Article } from '../../payload-types'
import { storyBefore } from './rememberStory'
import { isLive } from './storedStory'

/**
 * Refuses a change that would reach readers from people who may not publish: they write drafts, and a live story is not
 * theirs to touch.
 * @throws Forbidden
 */
export const publishersOnly: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, operation, req }) => {
  const { row } = storyBefore(req, operation === 'update' ? originalDoc?.id : undefined)
  const reachesReaders = data._status === 'published' || isLive(row)
  if (req.user !== null && reachesReaders && scopeOf(rolesOf(req.user), 'publish', 'articles') !== 'all') throw new Forbidden(req.t)
  return data
}

import { scopeOf, type Action } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import type { Article } from '../../payload-types'
import { idOf } from '../articles/storedStory'

/** The newest draft of story `id` if whoever asks may read it, else null. */
export async function storyOfRequest(req: PayloadRequest, id: string): Promise<Article | null> {
  if (scopeOf(rolesOf(req.user), 'read', 'articles') !== 'all') return null
  return req.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, req })
}

/** Whether whoever asks may do `action` with preview links of something that `owner` made. */
export function mayWithLinks(req: PayloadRequest, action: Action<'previewLinks'>, owner: Article['owner']): boolean {
  const scope = scopeOf(rolesOf(req.user), action, 'previewLinks')
  return scope === 'all' || (scope === 'own' && req.user !== null && idOf(owner) === req.user.id)
}

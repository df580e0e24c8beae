import { previewRequestSchema, type PreviewRefusal } from '@broadsheet/contract'
import { previewLinkState, scopeOf } from '@broadsheet/newsroom'
import type { Endpoint, PayloadRequest } from 'payload'
import { keyedHash } from '../../access/keyedHash'
import { rolesOf } from '../../access/rolesOf'
import { sentBySite } from '../../endpoints/sentBySite'
import type { PreviewLink } from '../../payload-types'
import { idOf, isLive, storedStory } from '../articles/storedStory'
import { readPreviewPass } from './previewPass'
import { storyAsReadersWould } from './storyAsReadersWould'

type Outcome = { outcome: 'shown'; story: unknown; live: boolean; expiresAt: string } | { outcome: 'refused'; reason: PreviewRefusal }
const refused = (reason: PreviewRefusal): Outcome => ({ outcome: 'refused', reason })

/** What is kept of a link's secret. */
export const hashOfToken = (token: string) => keyedHash(`preview-link ${token}`)

/**
 * `POST /api/preview-links/open`: the site asks for a story that readers cannot see (`previewRequestSchema`) and gets it, or
 * learns why not (`previewOutcomeSchema`). 403 without the site's key, 400 for a body of another shape. The key alone opens
 * nothing: it takes a link's token, or the pass of a colleague who may read drafts.
 */
export const openPreview: Endpoint = {
  path: '/open',
  method: 'post',
  handler: async (req) => {
    const asked = await sentBySite(req, previewRequestSchema, { closed: 'Previews are shown by the site only.', malformed: 'Not a request for a preview.' })
    if (asked instanceof Response) return asked
    const outcome = asked.sent.by === 'link' ? await byLink(req, asked.sent.token) : await byPass(req, asked.sent)
    return Response.json(outcome, { headers: { 'cache-control': 'no-store' } })
  },
}

/** The newest draft, for whoever holds the link. */
async function byLink(req: PayloadRequest, token: string): Promise<Outcome> {
  const link = await req.payload.db.findOne<PreviewLink>({ collection: 'preview-links', where: { tokenHash: { equals: hashOfToken(token) } }, req })
  if (link === null) return refused('unknown')
  const state = previewLinkState({ expiresAt: link.expiresAt, revokedAt: link.revokedAt ?? null }, new Date())
  if (state !== 'open') return refused(state)
  const id = idOf(link.article)
  // what was taken from readers, for the law perhaps, is for colleagues alone until it is put back
  if ((await storedStory(req, id ?? undefined))?.takedown?.at) return refused('gone')
  const draft = id === null ? null : await req.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, disableErrors: true, req })
  if (draft === null) return refused('gone')
  await req.payload.db.updateOne({ collection: 'preview-links', id: link.id, data: { lastOpenedAt: new Date().toISOString(), opens: { $inc: 1 } }, req })
  return shown(req, draft.id, { ...draft }, link.expiresAt)
}

/** What stands in the form of a colleague, who is asked for again each time: whoever has left sees nothing any more. */
async function byPass(req: PayloadRequest, { pass, data }: { pass: string; data: Record<string, unknown> }): Promise<Outcome> {
  const claim = readPreviewPass(pass, new Date())
  if (claim === null) return refused('unknown')
  const user = await req.payload.findByID({ collection: 'users', id: claim.user, depth: 0, disableErrors: true, req })
  if (user === null || scopeOf(rolesOf(user), 'read', 'articles') !== 'all') return refused('unknown')
  return shown(req, claim.story, data, new Date(claim.until).toISOString())
}

async function shown(req: PayloadRequest, id: string, draft: Record<string, unknown>, expiresAt: string): Promise<Outcome> {
  const stored = await storedStory(req, id)
  if (stored === null || stored.deletedAt) return refused('gone')
  return { outcome: 'shown', story: await storyAsReadersWould(req, id, draft), live: isLive(stored), expiresAt }
}

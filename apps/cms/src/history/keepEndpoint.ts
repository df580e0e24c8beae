import type { Endpoint, PayloadRequest, UpdateVersionArgs } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/inTransaction'
import { newestVersion } from '../saving/newestVersion'
import { setAside } from '../saving/noteSave'
import { sentText } from './sentText'

/**
 * `POST /api/articles/:id/keep` with `{ data, name }`: puts a text into the history of a story as a version with a name,
 * beside the newest one, which stays the newest. For the loser of a conflict: nothing written is lost.
 */
export const keepEndpoint: Endpoint = {
  path: '/:id/keep',
  method: 'post',
  handler: async (req) => {
    const sent = await sentText(req)
    if (sent instanceof Response) return sent
    return Response.json({ version: await inTransaction(req, () => keepBeside(req, sent)) })
  },
}

/** Where a version stands, without its text, which Payload's type demands and its adapters do not. */
const place = z.custom<UpdateVersionArgs['versionData']>()

type Kept = { id: string; data: Record<string, unknown>; name: string | null }

async function keepBeside(req: PayloadRequest, { id, data, name }: Kept): Promise<string | null> {
  const newest = await newestVersion(req, id)
  const { updatedAt: _, ...text } = data
  req.context[setAside] = name ?? 'A text set aside'
  await req.payload.update({ collection: 'articles', id, data: { ...text, _status: 'draft' }, draft: true, depth: 0, overrideAccess: false, req })
  const kept = await newestVersion(req, id)
  if (newest?.id == null || kept?.id == null) return null
  // in time it stands just before the version it did not replace: the newest is the one with the latest time
  const before = new Date(Date.parse(newest.rowAt) - 1).toISOString()
  await req.payload.db.updateVersion({ collection: 'articles', id: kept.id, versionData: place.parse({ latest: false, updatedAt: before }), req })
  await req.payload.db.updateVersion({ collection: 'articles', id: newest.id, versionData: place.parse({ latest: true }), req })
  return kept.id
}

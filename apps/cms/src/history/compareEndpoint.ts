import type { Comparison } from '@broadsheet/contract'
import { differencesBetween } from '@broadsheet/newsroom'
import type { Endpoint } from 'payload'
import { newestVersion } from '../saving/newestVersion'
import { outlineStory } from './outlineStory'
import { sentText } from './sentText'

/** `POST /api/articles/:id/compare` with `{ data }`: how a text that is not stored differs from the newest version (`comparisonSchema`). */
export const compareEndpoint: Endpoint = {
  path: '/:id/compare',
  method: 'post',
  handler: async (req) => {
    const sent = await sentText(req)
    if (sent instanceof Response) return sent
    const { id, data } = sent
    const stored = await req.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, trash: true, overrideAccess: false, req })
    const newest = await newestVersion(req, id)
    const [theirs, mine] = [await outlineStory(req, { ...stored }), await outlineStory(req, { ...stored, ...data })]
    const comparison: Comparison = {
      newest: { id: newest?.id ?? null, at: newest?.at ?? stored.updatedAt, by: newest?.by ?? null },
      differences: differencesBetween(theirs, mine),
    }
    return Response.json(comparison)
  },
}

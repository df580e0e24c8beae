import type { Endpoint } from 'payload'
import { refusal } from '../../endpoints/refusal'
import { routeParam } from '../../endpoints/routeParam'
import { mayWithLinks } from './storyOfRequest'

/** `POST /api/preview-links/:id/revoke`: takes a link back for good. 200 `{ id }`, also if it was taken back before; 403; 404. */
export const revokeLink: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const id = routeParam(req, 'id')
    const link = await req.payload.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true, overrideAccess: false, req })
    if (link === null) return refusal(404, 'There is no such preview link.')
    if (!mayWithLinks(req, 'revoke', link.owner)) return refusal(403, 'Only editors, and whoever made a link, may take it back.')
    if (!link.revokedAt) await req.payload.update({ collection: 'preview-links', id, data: { revokedAt: new Date().toISOString() }, depth: 0, req })
    return Response.json({ id })
  },
}

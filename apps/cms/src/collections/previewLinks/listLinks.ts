import type { Endpoint } from 'payload'
import { refusal } from '../../endpoints/refusal'
import { routeParam } from '../../endpoints/routeParam'
import { listedLink } from './listedLink'
import { mayWithLinks, storyOfRequest } from './storyOfRequest'

/** `GET /api/preview-links/of/:story`: `{ links, mayMake }`, the links that open the story now, newest first; 403 for who may not read it. */
export const listLinks: Endpoint = {
  path: '/of/:story',
  method: 'get',
  handler: async (req) => {
    const story = await storyOfRequest(req, routeParam(req, 'story'))
    if (story === null) return refusal(403, 'You may not see the preview links of this story.')
    const { docs } = await req.payload.find({
      collection: 'preview-links',
      where: { and: [{ article: { equals: story.id } }, { revokedAt: { exists: false } }, { expiresAt: { greater_than: new Date().toISOString() } }] },
      sort: '-createdAt',
      depth: 0,
      limit: 100,
      overrideAccess: false,
      req,
    })
    return Response.json({ links: docs.map(listedLink), mayMake: mayWithLinks(req, 'create', story.owner) }, { headers: { 'cache-control': 'no-store' } })
  },
}

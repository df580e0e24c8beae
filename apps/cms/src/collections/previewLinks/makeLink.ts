import { previewPath } from '@broadsheet/contract'
import { previewLinkDays, previewLinkExpiry } from '@broadsheet/newsroom'
import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { refusal } from '../../endpoints/refusal'
import { env } from '../../env'
import { listedLink } from './listedLink'
import { hashOfToken } from './openPreview'
import { mayWithLinks, storyOfRequest } from './storyOfRequest'

const wishSchema = z.object({ story: z.string().min(1), days: z.literal(previewLinkDays) })

/**
 * `POST /api/preview-links/make` with `{ story, days }`: 201 `{ url, link }`. The address is in this answer and nowhere
 * else: what is stored cannot be turned back into it. 400 for another number of days, 403 for who may not share the story.
 */
export const makeLink: Endpoint = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const wish = wishSchema.safeParse(req.data)
    if (!wish.success) return refusal(400, `A link works for ${previewLinkDays.join(', ')} days. Choose one of these.`)
    const story = await storyOfRequest(req, wish.data.story)
    if (req.user === null || story === null || !mayWithLinks(req, 'create', story.owner)) {
      return refusal(403, 'Only editors, and the reporter who began a story, may share a preview of it.')
    }
    const token = randomBytes(32).toString('base64url')
    const link = await req.payload.create({
      collection: 'preview-links',
      data: {
        article: story.id,
        tokenHash: hashOfToken(token),
        madeBy: req.user.name,
        owner: req.user.id,
        expiresAt: previewLinkExpiry(wish.data.days, new Date()).toISOString(),
        opens: 0,
      },
      depth: 0,
      req,
    })
    return Response.json({ url: `${env.SITE_URL}${previewPath(token)}`, link: listedLink(link) }, { status: 201, headers: { 'cache-control': 'no-store' } })
  },
}

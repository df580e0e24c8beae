import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { refusal } from '../../endpoints/refusal'
import { previewPass } from './previewPass'
import { storyOfRequest } from './storyOfRequest'

/** `POST /api/preview-links/pass` with `{ story }`: `{ pass }` for the preview beside the story's form; 403 for who may not read it. */
export const givePass: Endpoint = {
  path: '/pass',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { data } = z.object({ story: z.string().min(1) }).safeParse(req.data)
    const story = data === undefined ? null : await storyOfRequest(req, data.story)
    if (req.user === null || story === null) return refusal(403, 'You may not preview this story.')
    const pass = previewPass({ story: story.id, user: req.user.id, now: new Date() })
    return Response.json({ pass }, { headers: { 'cache-control': 'no-store' } })
  },
}

import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
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
    if (req.user === null || story === null) return Response.json({ message: 'You may not preview this story.' }, { status: 403 })
    const pass = previewPass({ story: story.id, user: req.user.id, now: new Date() })
    return Response.json({ pass }, { headers: { 'cache-control': 'no-store' } })
  },
}

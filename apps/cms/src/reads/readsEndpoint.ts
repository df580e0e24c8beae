import { readsSchema } from '@broadsheet/contract'
import { addDataAndFileToRequest, handleEndpoints, type Endpoint, type SanitizedConfig } from 'payload'
import { isTheSite } from '../access/isTheSite'
import { refusal } from '../endpoints/refusal'
import { env } from '../env'

/**
 * `POST /api/reads`: what a page of the site needs, in one request (`readsSchema`, `readsAnswerSchema`). Each read is answered
 * as it would be by itself, to a visitor: the key opens this door and nothing behind it. 403 without the site's key, since
 * one request costs as much as many; 400 for a body of another shape.
 */
export const readsEndpoint: Endpoint = {
  path: '/reads',
  method: 'post',
  handler: async (req) => {
    if (!isTheSite(req.headers)) return refusal(403, 'Several reads at once are for the site only.')
    await addDataAndFileToRequest(req)
    const asked = readsSchema.safeParse(req.data)
    if (!asked.success) return refusal(400, 'Not a list of reads.', { errors: asked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
    const answers = await Promise.all(asked.data.reads.map((address) => answerTo(address, req.payload.config)))
    return new Response(`{"answers":[${answers.join(',')}]}`, { headers: { 'content-type': 'application/json; charset=utf-8' } })
  },
}

/** An answer is JSON already: it is put into the whole as it is. What is none, such as a picture, has no body here. */
async function answerTo(address: string, config: SanitizedConfig): Promise<string> {
  const response = await handleEndpoints({ config, request: new Request(new URL(address, env.NEWSROOM_URL), { headers: { accept: 'application/json' } }) })
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return `{"status":${response.status},"body":${isJson ? await response.text() : 'null'}}`
}

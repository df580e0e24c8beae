import { readsSchema } from '@broadsheet/contract'
import { handleEndpoints, type Endpoint, type SanitizedConfig } from 'payload'
import { sentBySite } from '../endpoints/sentBySite'
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
    const asked = await sentBySite(req, readsSchema, { closed: 'Several reads at once are for the site only.', malformed: 'Not a list of reads.' })
    if (asked instanceof Response) return asked
    const answers = await Promise.all(asked.sent.reads.map((address) => answerTo(address, req.payload.config)))
    return new Response(`{"answers":[${answers.join(',')}]}`, { headers: { 'content-type': 'application/json; charset=utf-8' } })
  },
}

/** An answer is JSON already: it is put into the whole as it is. What is none, such as a picture, has no body here. */
async function answerTo(address: string, config: SanitizedConfig): Promise<string> {
  const response = await handleEndpoints({ config, request: new Request(new URL(address, env.NEWSROOM_URL), { headers: { accept: 'application/json' } }) })
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return `{"status":${response.status},"body":${isJson ? await response.text() : 'null'}}`
}

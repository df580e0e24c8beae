import type { Endpoint } from 'payload'
import { driftOf } from './search/driftOf'

/**
 * `GET /api/health`: 200 when the newsroom answers and its database does too, else 503. `waiting` is how many messages have not
 * arrived; `search` how many stories can be found of how many there are, and whether all are as they stand. An index that is
 * behind is a matter of a moment, or of the next look after it: the newsroom is well all the same.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    try {
      const { totalDocs: waiting } = await req.payload.count({ collection: 'outbox', req })
      return Response.json({ ok: true, waiting, search: await driftOf(req.payload) })
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'The database does not answer.' })
      return Response.json({ ok: false }, { status: 503 })
    }
  },
}

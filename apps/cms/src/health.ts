import type { Endpoint } from 'payload'

/** `GET /api/health`: 200 when the newsroom answers and its database does too, else 503. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    try {
      const { totalDocs: waiting } = await req.payload.count({ collection: 'outbox', req })
      return Response.json({ ok: true, waiting })
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'The database does not answer.' })
      return Response.json({ ok: false }, { status: 503 })
    }
  },
}

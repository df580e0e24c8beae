import { searchQuerySchema } from '@broadsheet/contract'
import { sanitizePopulateParam, sanitizeSelectParam, type Endpoint } from 'payload'
import { z } from 'zod'
import { refusal } from '../endpoints/refusal'
import { answerSearch } from './answerSearch'

const shapeSchema = z.object({ select: z.unknown().optional(), populate: z.unknown().optional() })

/**
 * `GET /api/search`: stories readers can see, by what they say (`searchQuerySchema`, `searchAnswerSchema`), for everyone, with the
 * fields that `select` and `populate` ask for. 400 for a query of another shape; none that has it is an error.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    const asked = searchQuerySchema.safeParse(req.query)
    if (!asked.success) return refusal(400, 'Not a search.', { errors: asked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
    const { select, populate } = shapeSchema.parse(req.query)
    const answer = await answerSearch(req, asked.data, { select: sanitizeSelectParam(select), populate: sanitizePopulateParam(populate) }, new Date())
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}

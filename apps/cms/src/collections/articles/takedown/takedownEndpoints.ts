import { scopeOf, takedownReasons } from '@broadsheet/newsroom'
import { addDataAndFileToRequest, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../../access/rolesOf'
import { refusal } from '../../../endpoints/refusal'
import { routeParam } from '../../../endpoints/routeParam'
import { inTransaction } from '../../../database/inTransaction'
import { putBack } from './putBack'
import { takeDown } from './takeDown'

const takedownSchema = z.object({
  reason: z.enum(takedownReasons, { error: 'Choose a reason.' }),
  note: z.string().trim().max(1000, 'Keep the note under 1000 characters.').default(''),
})

/**
 * `POST /api/articles/:id/take-down` with `{ reason, note }` and `POST /api/articles/:id/put-back`: 200 `{}`; 403 for those
 * who may not publish; 404; 409 with a sentence where there is nothing to do; 422 with one, too.
 */
export const takedownEndpoints: Endpoint[] = [
  {
    path: '/:id/take-down',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      await addDataAndFileToRequest(req)
      const asked = takedownSchema.safeParse(req.data ?? {})
      if (!asked.success) return refusal(422, asked.error.issues[0]?.message ?? '')
      await inTransaction(req, () => takeDown(req, { id: routeParam(req, 'id'), ...asked.data }))
      return Response.json({})
    },
  },
  {
    path: '/:id/put-back',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      await inTransaction(req, () => putBack(req, routeParam(req, 'id')))
      return Response.json({})
    },
  },
]

function refuseOthers(req: PayloadRequest): void {
  if (scopeOf(rolesOf(req.user), 'publish', 'articles') !== 'all') throw new Forbidden(req.t)
}

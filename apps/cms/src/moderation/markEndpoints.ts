import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import { refusal } from '../endpoints/refusal'
import type { Comment } from '../payload-types'
import { askedBy, mayDecide } from './askedBy'
import { featureSchema, lockSchema } from './deskShapes'

/** `POST /api/comments/lock` (`lockSchema`): whether a comment takes replies. */
const lockEndpoint: Endpoint = {
  path: '/lock',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, lockSchema)
    return asked instanceof Response ? asked : mark(req, asked.sent.id, { locked: asked.sent.locked })
  },
}

/** `POST /api/comments/feature` (`featureSchema`): whether readers see a comment marked as one of the best. */
const featureEndpoint: Endpoint = {
  path: '/feature',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, featureSchema)
    return asked instanceof Response ? asked : mark(req, asked.sent.id, { featured: asked.sent.featured })
  },
}

/** What is set on a comment beside the decision on it. */
export const markEndpoints: Endpoint[] = [lockEndpoint, featureEndpoint]

async function mark(req: PayloadRequest, id: string, data: Pick<Comment, 'locked'> | Pick<Comment, 'featured'>): Promise<Response> {
  const marked = await untilNoConflict(() =>
    inTransaction(req, async () => {
      if ((await req.payload.db.count({ collection: 'comments', where: { id: { equals: id } }, req })).totalDocs === 0) return false
      await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: false, user: req.user, req })
      return true
    }),
  )
  return marked ? Response.json(data) : refusal(404, 'This comment is no longer there.')
}

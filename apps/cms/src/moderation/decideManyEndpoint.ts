import { scopeOf } from '@broadsheet/newsroom'
import type { Endpoint } from 'payload'
import { rolesOf } from '../access/rolesOf'
import type { Comment } from '../payload-types'
import { askedBy, mayDecide } from './askedBy'
import { decideEach } from './decide'
import { deskBulkAnswerSchema, deskBulkSchema, mostAtOnce } from './deskShapes'
import { whereFound, whereOf } from './whereOf'

/**
 * `POST /api/comments/decide-many` (`deskBulkSchema`): one decision on all that match, the oldest first. No more than were
 * agreed to, however many match by now, and no more than `mostAtOnce`: the desk asks again for the rest.
 */
export const decideManyEndpoint: Endpoint = {
  path: '/decide-many',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, deskBulkSchema)
    if (asked instanceof Response) return asked
    const { queue, search, to, reason, count } = asked.sent
    const byEmail = scopeOf(rolesOf(req.user), 'readPrivate', 'comments') === 'all'
    const where = { and: [...whereOf(queue, new Date()), ...whereFound(search, { byEmail })] }
    const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where, select: { status: true }, sort: ['createdAt', 'id'], limit: Math.min(count, mostAtOnce), pagination: false, req })
    const decided = await decideEach(req, docs.map(({ id, status }) => ({ id, from: status, to, reason })))
    return Response.json(deskBulkAnswerSchema.parse({ decided }))
  },
}

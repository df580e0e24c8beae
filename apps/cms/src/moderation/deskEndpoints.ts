import type { Endpoint } from 'payload'
import { refusal } from '../endpoints/refusal'
import { mayDecide } from './askedBy'
import { countsOf } from './countsOf'
import { deskQuerySchema } from './deskShapes'
import { readDeskPage } from './readDeskPage'

/**
 * `GET /api/comments/desk?queue=&after=&search=&limit=` (`deskQuerySchema`): the next comments of a pile with all that
 * their moderator wants to know, and how many lie in each (`deskPageSchema`).
 */
const deskEndpoint: Endpoint = {
  path: '/desk',
  method: 'get',
  handler: async (req) => {
    if (!mayDecide(req)) return refusal(403, 'You may not decide about this.')
    const asked = deskQuerySchema.safeParse(req.query)
    return asked.success ? Response.json(await readDeskPage(req, asked.data)) : refusal(400, 'There is no such pile of comments.')
  },
}

/** `GET /api/comments/desk/counts` (`deskCountsSchema`): how many comments lie in each pile. */
const countsEndpoint: Endpoint = {
  path: '/desk/counts',
  method: 'get',
  handler: async (req) => (mayDecide(req) ? Response.json(await countsOf(req)) : refusal(403, 'You may not decide about this.')),
}

/** What the moderation desk reads. */
export const deskEndpoints: Endpoint[] = [countsEndpoint, deskEndpoint]

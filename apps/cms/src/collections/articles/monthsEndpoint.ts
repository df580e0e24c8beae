import type { Endpoint } from 'payload'
import { publishedMonths } from './publishedMonths'

/** `GET /api/articles/months`: the months in which what readers can see was published (`publishedMonthsSchema`), for everyone. */
export const monthsEndpoint: Endpoint = {
  path: '/months',
  method: 'get',
  handler: async (req) => Response.json({ months: await publishedMonths(req) }),
}

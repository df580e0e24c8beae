import { scopeOf } from '@broadsheet/newsroom'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf'
import { policyOf } from '../collections/comments/policyOf'
import type { Comment } from '../payload-types'
import { countsOf } from './countsOf'
import { oldestFirst } from './deskQueues'
import { deskPageSchema, type deskQuerySchema, type DeskPage } from './deskShapes'
import { presentComments } from './presentComments'
import { whereFound, whereOf } from './whereOf'

/** The next comments of a pile with all that their moderator wants to know, and how many lie in each. */
export async function readDeskPage(req: PayloadRequest, { queue, after, search, limit }: z.output<typeof deskQuerySchema>): Promise<DeskPage> {
  const forward = oldestFirst(queue)
  const byEmail = scopeOf(rolesOf(req.user), 'readPrivate', 'comments') === 'all'
  const matching = [...whereOf(queue, new Date()), ...whereFound(search, { byEmail })]
  const sort = forward ? ['createdAt', 'id'] : ['-createdAt', '-id']
  const [counts, { docs }, policy] = await Promise.all([
    countsOf(req),
    req.payload.db.find<Comment>({ collection: 'comments', where: { and: [...matching, ...beyond(after, forward)] }, sort, limit: limit + 1, pagination: false, req }),
    req.payload.findGlobal({ slug: 'discussion', depth: 0, req }),
  ])
  const total = search.trim() === '' ? counts[queue] : (await req.payload.db.count({ collection: 'comments', where: { and: matching }, req })).totalDocs
  const shown = docs.slice(0, limit)
  const last = shown.at(-1)
  return deskPageSchema.parse({
    counts,
    total,
    comments: await presentComments(req, shown),
    after: docs.length > limit && last !== undefined ? `${last.createdAt}~${last.id}` : null,
    wordMatching: policyOf(policy).wordMatching,
  })
}

const cursor = z.tuple([z.iso.datetime(), z.string().min(1)])

/** Those that come after the last one that was read, whatever has left the pile since. */
function beyond(after: string | undefined, forward: boolean): Where[] {
  const { data } = cursor.safeParse(after?.split('~'))
  if (data === undefined) return []
  const [at, id] = data
  const reached: Where = { createdAt: forward ? { greater_than_equal: at } : { less_than_equal: at } }
  const past: Where[] = forward ? [{ createdAt: { greater_than: at } }, { id: { greater_than: id } }] : [{ createdAt: { less_than: at } }, { id: { less_than: id } }]
  return [reached, { or: past }]
}

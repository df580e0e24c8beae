import { commentSchema, commentsPageSchema, idSchema, newestCommentsSchema, threadsPerPage, type CommentsPage, type PlacedComment } from '@broadsheet/contract'
import { pagesOfThreads } from '@broadsheet/newsroom'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { refusal } from '../../endpoints/refusal'
import type { Comment } from '../../payload-types'
import { idOf } from '../articles/storedStory'
import { shownToReaders } from './shownToReaders'

/** How many comments a feed has. */
const newestCount = 50

const pageQuery = z.object({ story: idSchema, page: z.coerce.number().int().min(1) })
const storyQuery = z.object({ story: idSchema })

/**
 * `GET /api/comments/page?story=ID&page=N`: a page of whole threads (`commentsPageSchema`), for everyone alike: moderators,
 * too, see here what readers see. A page past the last has no comments. 400 for anything that is no page.
 */
export const commentsPageEndpoint: Endpoint = {
  path: '/page',
  method: 'get',
  handler: async (req) => {
    const asked = pageQuery.safeParse(req.query)
    if (!asked.success) return refusal(400, 'Ask for a story and a page, from 1 on.')
    return Response.json(await pageOf(req, asked.data))
  },
}

/** `GET /api/comments/newest?story=ID`: the newest comments on a story (`newestCommentsSchema`), for everyone alike. 400 without a story. */
export const newestCommentsEndpoint: Endpoint = {
  path: '/newest',
  method: 'get',
  handler: async (req) => {
    const asked = storyQuery.safeParse(req.query)
    if (!asked.success) return refusal(400, 'Ask for a story.')
    return Response.json(newestCommentsSchema.parse({ comments: await newestOf(req, asked.data.story) }))
  },
}

async function pageOf(req: PayloadRequest, { story, page }: { story: string; page: number }): Promise<CommentsPage> {
  const outline = await outlineOf(req, story)
  const pages = pagesOfThreads(outline, threadsPerPage)
  const ids = (pages[page - 1] ?? []).map(({ id }) => id)
  const comments = await commentsWith(req, ids)
  return commentsPageSchema.parse({ comments, total: outline.length, pages: Math.max(pages.length, 1) })
}

async function newestOf(req: PayloadRequest, story: string): Promise<PlacedComment[]> {
  const outline = await outlineOf(req, story)
  const pages = new Map(pagesOfThreads(outline, threadsPerPage).flatMap((comments, index) => comments.map(({ id }) => [id, index + 1] as const)))
  const ids = outline.slice(-newestCount).map(({ id }) => id).reverse()
  return (await commentsWith(req, ids)).map((comment) => ({ ...comment, page: pages.get(comment.id) ?? 1 }))
}

/** What readers see of a story's comments, oldest first: only who answers whom, since there may be thousands. */
async function outlineOf(req: PayloadRequest, story: string): Promise<{ id: string; parent: string | null }[]> {
  const where: Where = { and: [{ article: { equals: story } }, shownToReaders] }
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where, select: { parent: true }, sort: ['createdAt', 'id'], pagination: false, req })
  return docs.map(({ id, parent }) => ({ id, parent: idOf(parent) }))
}

/** The comments in the order of their `ids`, with nothing in them but what readers may know. */
async function commentsWith(req: PayloadRequest, ids: string[]) {
  if (ids.length === 0) return []
  const select = { parent: true, name: true, site: true, text: true, createdAt: true, editedAt: true, featured: true, locked: true } as const
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where: { id: { in: ids } }, select, limit: ids.length, pagination: false, req })
  const byId = new Map(docs.map((comment) => [comment.id, commentSchema.parse({ ...comment, parent: idOf(comment.parent) })]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

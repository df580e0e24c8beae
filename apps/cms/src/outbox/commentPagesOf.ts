import { commentsPath, storyPathSchema, threadsPerPage, type ThreadQuery } from '@broadsheet/contract'
import type { Payload, Where } from 'payload'
import type { Comment } from '../payload-types'
import { idOf } from '../collections/articles/storedStory'

/** Comments looked up at a time. */
const batch = 1000

/**
 * The pages of comments after the first that `query` asks for, by their paths: as many as there can ever have been, were
 * each comment a thread of its own and all of them shown, so that a page that has just ceased to be is among them.
 * @param oldAddresses absolute paths that lead to the story; only those that stories can have had comments under them
 */
export async function commentPagesOf(payload: Payload, query: ThreadQuery, oldAddresses: readonly string[] = []): Promise<string[]> {
  if (query.of === 'all') return pagesOfAll(payload)
  const where: Where = { 'article.path': { in: query.paths } }
  const { totalDocs } = await payload.db.count({ collection: 'comments', where })
  const paths = [...query.paths, ...oldAddresses.map((address) => address.slice(1)).filter((path) => storyPathSchema.safeParse(path).success)]
  return paths.flatMap((path) => laterPages(path, totalDocs + query.comments))
}

const laterPages = (path: string, comments: number) =>
  Array.from({ length: Math.max(Math.ceil(comments / threadsPerPage) - 1, 0) }, (_, index) => commentsPath({ path }, index + 2))

async function pagesOfAll(payload: Payload): Promise<string[]> {
  const counts = new Map<string, number>()
  let after: string | undefined
  for (;;) {
    const where: Where = after === undefined ? {} : { id: { greater_than: after } }
    const { docs } = await payload.db.find<Comment>({ collection: 'comments', where, select: { article: true }, sort: 'id', limit: batch, pagination: false })
    for (const { article } of docs) counts.set(idOf(article) ?? '', (counts.get(idOf(article) ?? '') ?? 0) + 1)
    if (docs.length < batch) break
    after = docs.at(-1)?.id
  }
  const long = [...counts].filter(([, comments]) => comments > threadsPerPage)
  const pages: string[] = []
  for (const [id, comments] of long) {
    const story = await payload.db.findOne<{ id: string; path?: string | null }>({ collection: 'articles', where: { id: { equals: id } }, select: { path: true } })
    if (story?.path) pages.push(...laterPages(story.path, comments))
  }
  return pages
}

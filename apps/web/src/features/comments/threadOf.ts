import { type Comment, type CommentThread, maxCommentDepth } from '@broadsheet/contract'

/**
 * Comments as threads, oldest first. A reply whose parent is not among them (not approved, withdrawn) stands at the top;
 * of replies that name each other in a circle, one does. Replies deeper than `maxCommentDepth` count as that deep.
 */
export function threadOf(comments: Comment[]): CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const placed = new Map<string, CommentThread>()
  const roots: CommentThread[] = []

  const place = (comment: Comment, below: ReadonlySet<string>): CommentThread => {
    const known = placed.get(comment.id)
    if (known !== undefined) return known
    const way = new Set(below).add(comment.id)
    const parent = comment.parent === null || way.has(comment.parent) ? undefined : byId.get(comment.parent)
    const above = parent === undefined ? null : place(parent, way)
    const thread: CommentThread = { ...comment, depth: above === null ? 1 : Math.min(above.depth + 1, maxCommentDepth), replies: [] }
    placed.set(comment.id, thread)
    const siblings = above === null ? roots : above.replies
    siblings.push(thread)
    return thread
  }

  for (const comment of comments) place(comment, new Set())
  return roots
}

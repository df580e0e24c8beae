type Said = { id: string; parent: string | null }

/**
 * Comments, oldest first, on pages of `length` threads each. A thread is a comment with all replies to it, and to these; it
 * stands where its first comment stood, and is never divided. So a reply moves nothing, and of the threads that come later
 * only those after it. A reply whose parent is not among them (not approved, withdrawn) begins a thread; replies that name
 * each other in a circle are one.
 */
export function pagesOfThreads<Comment extends Said>(comments: readonly Comment[], length: number): Comment[][] {
  const threads = new Map<string, Comment[]>()
  const beginningOf = beginningsOf(comments)
  for (const comment of comments) {
    const beginning = beginningOf(comment)
    const thread = threads.get(beginning)
    if (thread === undefined) threads.set(beginning, [comment])
    else thread.push(comment)
  }
  const inOrder = [...threads.values()]
  return Array.from({ length: Math.ceil(inOrder.length / length) }, (_, page) => inOrder.slice(page * length, (page + 1) * length).flat())
}

/** Says of a comment with which one its thread begins. Each is looked at once, however deep a thread is. */
function beginningsOf(comments: readonly Said[]): (comment: Said) => string {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const known = new Map<string, string>()
  return (comment) => {
    const way = new Set<string>()
    let at = comment
    for (;;) {
      const parent = at.parent === null ? undefined : byId.get(at.parent)
      const beginning = known.get(at.id) ?? (parent === undefined || way.has(at.id) ? at.id : undefined)
      way.add(at.id)
      if (beginning !== undefined) {
        for (const id of way) known.set(id, beginning)
        return beginning
      }
      at = parent ?? at
    }
  }
}

import type { CommentStatus } from '@broadsheet/contract'

/** A comment decided in this window since the list was read: what the list says, and what it is now. */
export type Decided = { from: CommentStatus; to: CommentStatus }

type Decisions = ReadonlyMap<string, Decided>

const none: Decisions = new Map()
const listeners = new Set<() => void>()
let decisions = none

function replace(next: Decisions): void {
  decisions = next
  for (const listener of listeners) listener()
}

/**
 * What has been decided here since the list was last read from the newsroom. Rows stay where they are while a moderator
 * works through them; the counts above and the cells look here to tell how things stand.
 */
export const decidedComments = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  snapshot: () => decisions,
  serverSnapshot: () => none,
  /** Notes that comment `id` is `to` now; the list has it as `from`. */
  note: (id: string, { from, to }: Decided) => {
    const next = new Map(decisions)
    if (from === to) next.delete(id)
    else next.set(id, { from, to })
    replace(next)
  },
  /** The list has been read anew. */
  clear: () => {
    if (decisions.size > 0) replace(none)
  },
}

import type { CommentPolicy } from '@broadsheet/contract'

/** What is known of a comment when it is judged. Gathered by a hook; nothing here reads anything. */
export type CommentEvidence = {
  comment: { trapped: boolean }
  story: { live: boolean; commentPolicy: CommentPolicy } | null
  /** The comment replied to: null if none was named, `gone` if it is not (or no longer) public or belongs elsewhere. */
  parent: 'none' | 'found' | 'gone'
}

export type Verdict =
  | { outcome: 'refused'; reason: 'story-gone' | 'thread-closed' | 'parent-gone' }
  | { outcome: 'stored'; status: 'pending' | 'approved' | 'spam'; rule: string; because: string }

type Check = (evidence: CommentEvidence) => Verdict | null

/** Tried in this order; the first that speaks decides. Where none speaks, a person reads the comment first. */
const checks: readonly Check[] = [
  // what cannot be shown anywhere is not worth reading
  storyGone,
  threadClosed,
  parentGone,
  // a robot gives itself away for free, before any rule about the text
  trapSprung,
]

const heldForAModerator: Verdict = {
  outcome: 'stored',
  status: 'pending',
  rule: 'everything-held',
  because: 'Every comment is read by a moderator before it is shown.',
}

/** Where a new comment goes, and which rule says so, in words a moderator understands. */
export function decideComment(evidence: CommentEvidence): Verdict {
  for (const check of checks) {
    const verdict = check(evidence)
    if (verdict !== null) return verdict
  }
  return heldForAModerator
}

function storyGone({ story }: CommentEvidence): Verdict | null {
  return story?.live === true ? null : { outcome: 'refused', reason: 'story-gone' }
}

function threadClosed({ story }: CommentEvidence): Verdict | null {
  return story?.commentPolicy === 'closed' ? { outcome: 'refused', reason: 'thread-closed' } : null
}

function parentGone({ parent }: CommentEvidence): Verdict | null {
  return parent === 'gone' ? { outcome: 'refused', reason: 'parent-gone' } : null
}

function trapSprung({ comment }: CommentEvidence): Verdict | null {
  return comment.trapped
    ? { outcome: 'stored', status: 'spam', rule: 'trap', because: 'It filled a field that people cannot see.' }
    : null
}

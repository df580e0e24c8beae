import { commentWords } from './commentWords'
import type { Received } from './receiveReply'
import type { ReplyView } from './ReplyPage'

/** What a reader sees after posting a plain form that was not taken. */
export function replyViewOf(received: Exclude<Received, { status: 200 }>): ReplyView {
  switch (received.status) {
    case 422:
      return { shows: 'form', typed: received.typed, errors: received.errors, message: null }
    case 413:
      return { shows: 'message', message: received.message }
    default:
      return { shows: 'form', typed: received.typed, errors: {}, message: received.message }
  }
}

/** What a reader sees who opens the form of a story: a closed thread takes no replies. */
export const replyViewFor = ({ path, parent, commentPolicy }: { path: string; parent: string | null; commentPolicy: 'open' | 'closed' }): ReplyView =>
  commentPolicy === 'closed'
    ? { shows: 'message', message: commentWords.refused['thread-closed'] }
    : { shows: 'form', typed: { story: path, ...(parent === null ? {} : { parent }) }, errors: {}, message: null }

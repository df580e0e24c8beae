import type { Received } from './receiveReply'
import type { ReplyView } from './ReplyPage'

/** What a reader sees after posting a plain form that was not taken. */
export function replyViewOf(received: Exclude<Received, { status: 200 }>): ReplyView {
  switch (received.status) {
    case 422:
      return { shows: 'form', typed: received.typed, errors: received.errors, trouble: null }
    case 413:
      return { shows: 'message', trouble: received.trouble }
    default:
      return { shows: 'form', typed: received.typed, errors: {}, trouble: received.trouble, message: received.message }
  }
}

/** What a reader sees who opens the form of a story: a closed thread takes no replies. */
export const replyViewFor = ({ path, parent, commentPolicy, opened }: { path: string; parent: string | null; commentPolicy: 'open' | 'closed'; opened: string }): ReplyView =>
  commentPolicy === 'closed'
    ? { shows: 'message', trouble: 'thread-closed' }
    : { shows: 'form', typed: { story: path, ...(parent === null ? {} : { parent }) }, errors: {}, trouble: null, opened }

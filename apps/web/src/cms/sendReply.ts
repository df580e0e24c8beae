import { type NewComment, newCommentSchema, type ReplyOutcome, replyOutcomeSchema } from '@broadsheet/contract'
import { env } from '../env'
import { log } from '../log'
import { CmsError } from './CmsError'
import { cmsFetch } from './cmsFetch'

const replyRequest = { name: 'reply', path: '/api/comments/reply', query: {}, schema: replyOutcomeSchema }

/** Passes a reader's words to the newsroom, which decides where they stand; `unavailable` if it cannot take them now. */
export async function sendReply(comment: NewComment, { requestId }: { requestId: string }): Promise<ReplyOutcome | 'unavailable'> {
  try {
    return await cmsFetch(replyRequest, {
      requestId,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
      body: JSON.stringify(newCommentSchema.parse(comment)),
    })
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    log.error({ requestId, reason: error.message }, 'comment not passed on')
    return 'unavailable'
  }
}

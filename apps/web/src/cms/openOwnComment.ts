import { type OwnComment, type OwnCommentAsk, ownCommentSchema } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'

const ownRequest = { name: 'own comment', path: '/api/comments/own', query: {}, schema: ownCommentSchema }

/** Asks the newsroom for what is private to one reader. The site's key opens nothing without the token in `ask`. */
export function openOwnComment(ask: OwnCommentAsk, { requestId }: { requestId: string }): Promise<OwnComment> {
  return cmsFetch(ownRequest, {
    requestId,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
    body: JSON.stringify(ask),
  })
}

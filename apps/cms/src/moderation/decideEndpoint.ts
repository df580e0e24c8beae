import type { Endpoint } from 'payload'
import { refusal } from '../endpoints/refusal'
import { askedBy, mayDecide } from './askedBy'
import { decide } from './decide'
import { decidedSentence } from './decidedSentence'
import { deskVerdictSchema } from './deskShapes'

/**
 * `POST /api/comments/decide` (`deskVerdictSchema`): a moderator's decision on a comment as it was read. 409 where it has
 * been decided meanwhile, with who did what and when; 409 where its writer has changed it; 404 where it is gone.
 */
export const decideEndpoint: Endpoint = {
  path: '/decide',
  method: 'post',
  handler: async (req) => {
    const asked = await askedBy(req, mayDecide, deskVerdictSchema)
    if (asked instanceof Response) return asked
    const outcome = await decide(req, asked.sent)
    switch (outcome.outcome) {
      case 'decided':
        return Response.json({ decided: [asked.sent.id] })
      case 'gone':
        return refusal(404, 'This comment is no longer there.')
      case 'changed':
        return Response.json({ errors: [{ message: 'Its writer has changed it since you read it. Nothing was decided.' }], changed: true }, { status: 409 })
      case 'decided-before':
        return Response.json({ errors: [{ message: decidedSentence(outcome.decided, (at) => `${at.slice(11, 16)} UTC`) }], decided: outcome.decided }, { status: 409 })
    }
  },
}

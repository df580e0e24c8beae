import { everyComment, scopeOf } from '@broadsheet/newsroom'
import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf'
import { record } from '../audit/record'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import { refusal } from '../endpoints/refusal'
import { readSpamCounts } from './readSpamCounts'

/**
 * `POST /api/comments/forget-spam-training`: forgets all that was learned of spam, and answers `{ forgotten: { spam, ham } }`,
 * from how many comments that was. A new training begins: decisions that were learned before are not unlearned in it. 403
 * for anybody but admins.
 */
export const forgetEndpoint: Endpoint = {
  path: '/forget-spam-training',
  method: 'post',
  handler: async (req) => {
    if (scopeOf(rolesOf(req.user), 'forget', 'spamTraining') !== 'all') return refusal(403, 'Only admins may have the spam filter forget what it has learned.')
    return Response.json({ forgotten: await untilNoConflict(() => inTransaction(req, () => forget(req))) })
  },
}

async function forget(req: PayloadRequest) {
  const { total } = await readSpamCounts(req, [])
  const training = randomUUID()
  const everything = { id: { exists: true } }
  await req.payload.db.deleteMany({ collection: 'spam-words', where: everything, req })
  await req.payload.db.deleteMany({ collection: 'spam-lessons', where: everything, req })
  await req.payload.db.create({ collection: 'spam-words', data: { feature: everyComment, spam: 0, ham: 0, training }, returning: false, req })
  const detail = `${total.spam} spam and ${total.ham} approved comments`
  await record(req, { action: 'spam-training-forgotten', kind: 'spam filter', id: training, title: 'Spam filter', detail })
  return total
}

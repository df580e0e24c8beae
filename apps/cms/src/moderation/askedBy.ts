import { scopeOf } from '@broadsheet/newsroom'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { rolesOf } from '../access/rolesOf'
import { refusal } from '../endpoints/refusal'

/** Whether whoever is asking decides about comments. */
export const mayDecide = (req: PayloadRequest): boolean => scopeOf(rolesOf(req.user), 'update', 'comments') === 'all'

/** Whether whoever is asking decides about readers. */
export const mayJudge = (req: PayloadRequest): boolean => scopeOf(rolesOf(req.user), 'judge', 'readers') === 'all'

/** What was sent, if whoever sent it `may` and it has the right shape; else the refusal to answer with. */
export async function askedBy<Schema extends z.ZodType>(req: PayloadRequest, may: (req: PayloadRequest) => boolean, schema: Schema): Promise<Response | { sent: z.output<Schema> }> {
  if (!may(req)) return refusal(403, 'You may not decide about this.')
  await addDataAndFileToRequest(req)
  const sent = schema.safeParse(req.data)
  return sent.success ? { sent: sent.data } : refusal(400, 'The newsroom does not understand this request. Load the page again.')
}

import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { isTheSite } from '../access/isTheSite'
import { refusal } from './refusal'

/**
 * What the reader site has sent, in the shape of `schema`; else the refusal to answer with: 403 (`closed`) without the site's
 * key, 400 (`malformed`) with what is wrong for a body of another shape.
 */
export async function sentBySite<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema, { closed, malformed }: { closed: string; malformed: string }): Promise<Response | { sent: z.output<Schema> }> {
  if (!isTheSite(req.headers)) return refusal(403, closed)
  await addDataAndFileToRequest(req)
  const sent = schema.safeParse(req.data)
  return sent.success ? { sent: sent.data } : refusal(400, malformed, { errors: sent.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
}

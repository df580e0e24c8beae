import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../endpoints/refusal'
import { routeParam } from '../endpoints/routeParam'

const bodySchema = z.object({ data: z.record(z.string(), z.unknown()), name: z.string().trim().max(120).optional() })

/** The text of a story that a form sends along without storing it, or the answer that says what is wrong with the request. */
export async function sentText(req: PayloadRequest): Promise<Response | { id: string; data: Record<string, unknown>; name: string | null }> {
  if (req.user === null) return refusal(401, 'Log in first.')
  await addDataAndFileToRequest(req)
  const body = bodySchema.safeParse(req.data)
  const id = routeParam(req, 'id')
  if (!body.success || id === '') return refusal(400, 'Send { "data": the story }.')
  return { id, data: body.data.data, name: body.data.name ?? null }
}

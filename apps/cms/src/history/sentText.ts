import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

const bodySchema = z.object({ data: z.record(z.string(), z.unknown()), name: z.string().trim().max(120).optional() })

/** The text of a story that a form sends along without storing it, or the answer that says what is wrong with the request. */
export async function sentText(req: PayloadRequest): Promise<Response | { id: string; data: Record<string, unknown>; name: string | null }> {
  if (req.user === null) return Response.json({ errors: [{ message: 'Log in first.' }] }, { status: 401 })
  await addDataAndFileToRequest(req)
  const body = bodySchema.safeParse(req.data)
  const id = z.string().safeParse(req.routeParams?.['id'])
  if (!body.success || !id.success) return Response.json({ errors: [{ message: 'Send { "data": the story }.' }] }, { status: 400 })
  return { id: id.data, data: body.data.data, name: body.data.name ?? null }
}

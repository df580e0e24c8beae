import { handleEndpoints } from 'payload'
import type { Newsroom } from './openNewsroom'

type Sent = {
  name?: string
  type?: string
  bytes?: Buffer
  /** The fields of the form. */
  data?: Record<string, unknown>
  token?: string
  /** A picture whose file or fields are replaced, in place of a new one. */
  id?: string
  query?: string
}

/** Uploads a picture as the admin does: a form with the file and, as JSON, the fields. */
export async function uploadPicture({ config }: Newsroom, { name = 'harbour.jpg', type = 'image/jpeg', bytes, data = { alt: 'A harbour' }, token, id, query = '' }: Sent) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  if (bytes !== undefined) form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const packed = new Response(form)
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3001/api/media${id === undefined ? '' : `/${id}`}?depth=0${query}`, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: { 'content-type': packed.headers.get('content-type') ?? '', ...(token === undefined ? {} : { authorization: `JWT ${token}` }) },
      body: Buffer.from(await packed.arrayBuffer()),
    }),
  })
  const text = await response.text()
  const body = JSON.parse(text)
  /** What the person reads: beside a field, or above the form. */
  const sentence: string = body.errors?.[0]?.data?.errors?.[0]?.message ?? body.errors?.[0]?.message ?? ''
  return { status: response.status, doc: body.doc, sentence, text, data: body.errors?.[0]?.data }
}

import { pipeline } from 'node:stream/promises'
import { openMedia } from '../../../cms/openMedia'
import { answerFromCms } from '../../../requests/answerFromCms'

export const config = { api: { responseLimit: false } }

/** Asked of the newsroom on the reader's behalf. */
const conditionNames = ['if-none-match', 'if-modified-since', 'range', 'if-range'] as const
/** Passed back to the reader. */
const passed = ['content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified']
/** What a browser may show on our origin: never a document that could run script, such as SVG. */
const shown = /^image\/(?:avif|gif|jpeg|png|webp)$/

/** A stored picture: `/media/…` is rewritten to here, since where the newsroom stands is known at run time only. */
export default answerFromCms(async (req, res, requestId) => {
  const file = typeof req.query.file === 'string' ? req.query.file : ''
  if (!isSafeName(file)) return notFound()
  const conditions = Object.fromEntries(conditionNames.flatMap((name) => (req.headers[name] === undefined ? [] : [[name, String(req.headers[name])]])))
  const method = req.method === 'HEAD' ? 'HEAD' : 'GET'
  const answer = await openMedia({ file, method, conditions, requestId })
  if (answer.status !== 200 && answer.status !== 206 && answer.status !== 304) {
    await answer.body?.cancel()
    return notFound()
  }
  for (const name of passed) {
    const value = answer.headers.get(name)
    if (value !== null) res.setHeader(name, value)
  }
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  if (answer.status !== 304) {
    res.setHeader('Content-Type', shown.test(type) ? type : 'application/octet-stream')
    if (!shown.test(type)) res.setHeader('Content-Disposition', 'attachment')
  }
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  res.status(answer.status)
  if (answer.body === null || method === 'HEAD') {
    res.end()
    return
  }
  await pipeline(chunksOf(answer.body), res).catch(() => res.destroy())

  function notFound() {
    res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60').status(404).send('There is no such picture.')
  }
})

async function* chunksOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    // a reader who leaves early frees the newsroom's connection
    await reader.cancel()
  }
}

/** Names of stored files: no paths, nothing hidden, no wildcards, always with an extension. */
const isSafeName = (file: string) => file.length <= 255 && /^[\p{L}\p{N}_][^/\\:*?"<>|\p{Cc}]*\.[a-z0-9]{2,5}$/iu.test(file)

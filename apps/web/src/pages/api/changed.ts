import { signatureHeader, timestampHeader } from '@broadsheet/contract'
import type { NextApiHandler } from 'next'
import { forgetChrome } from '../../cms/getChrome'
import { env } from '../../env'
import { log } from '../../log'
import { inTurn } from '../../renewal/inTurn'
import { openEdges } from '../../renewal/openEdges'
import { receiveChanged, rememberDeliveries } from '../../renewal/receiveChanged'
import { readBody } from '../../requests/readBody'
import { requestId } from '../../requests/requestId'

// the signature covers the bytes as they were sent
export const config = { api: { bodyParser: false }, maxDuration: 60 }

const seen = rememberDeliveries()
const turns = inTurn()
const edges = openEdges({ urls: env.EDGE_URLS, key: env.EDGE_KEY, fetch, later: (task, milliseconds) => void setTimeout(task, milliseconds) })

/** The newsroom says which pages have changed. */
const changed: NextApiHandler = async (req, res) => {
  if (req.method !== 'POST') return res.setHeader('Allow', 'POST').status(405).json({ error: 'POST only' })
  const id = requestId(req)
  const read = await readBody(req, { limit: 256 * 1024 })
  if (read === 'too-large') return res.setHeader('Connection', 'close').status(413).json({ error: 'too large' })
  const answer = await receiveChanged({
    body: read.body,
    timestamp: header(req.headers[timestampHeader]),
    signature: header(req.headers[signatureHeader]),
    secret: env.CHANGED_SECRET,
    now: new Date(),
    seen,
    inTurn: turns,
    revalidate: res.revalidate.bind(res),
    edges,
    forget: forgetChrome,
  })
  log[answer.status === 200 ? 'info' : 'warn']({ requestId: id, status: answer.status, failed: answer.body.failed }, answer.note)
  res.status(answer.status).json(answer.body)
}

const header = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export default changed

import { createHash } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import { bodyTimes } from './bodyTimes'
import { isFresh } from './isFresh'

type Sent = {
  body: string
  type: string
  /** What the answer points to, as the `Link` header writes it. */
  link?: string | null
}

const timeOf = bodyTimes({ limit: 2000 })

/** Sends `body` so that an edge may keep it for a minute, and 304 in its stead to those who have it already. */
export function sendCacheable(req: NextApiRequest, res: NextApiResponse, { body, type, link = null }: Sent): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const modified = timeOf(req.url ?? '', etag, new Date())
  res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=600')
  res.setHeader('ETag', etag)
  res.setHeader('Last-Modified', modified.toUTCString())
  if (link !== null) res.setHeader('Link', link)
  if (isFresh(req.headers, { etag, modified })) {
    res.status(304).end()
    return
  }
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  // not `send`: it would put a tag of its own in the place of ours
  res.status(200).end(body)
}

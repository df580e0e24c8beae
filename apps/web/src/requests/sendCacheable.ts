import type { NextApiResponse } from 'next'

/** Sends `body` so that an edge may keep it for a minute; Next adds the ETag and answers 304 to those who have it already. */
export function sendCacheable(res: NextApiResponse, { body, type }: { body: string; type: string }): void {
  res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=600')
  res.setHeader('Content-Type', type)
  res.status(200).send(body)
}

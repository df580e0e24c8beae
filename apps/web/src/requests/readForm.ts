import type { IncomingMessage } from 'node:http'
import { isOwnOrigin } from './isOwnOrigin'
import { readBody } from './readBody'

const limit = 64 * 1024

/** The fields of a plain form; `foreign` if it was not sent from one of our pages, `too-large` past 64 KB. A repeated field counts once. */
export async function readForm(request: IncomingMessage, siteUrl: string): Promise<Record<string, string> | 'foreign' | 'too-large'> {
  const read = await readBody(request, { limit })
  if (read === 'too-large') return read
  return isOwnOrigin(request.headers, siteUrl) ? Object.fromEntries(new URLSearchParams(read.body)) : 'foreign'
}

import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from one of our own pages. Browsers say where a post comes from in `Sec-Fetch-Site`, `Origin` or
 * `Referer`; a post that says nothing at all is refused, since no browser sends a form that way.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite === 'cross-site') return false
  const source = headers.origin === undefined || headers.origin === 'null' ? headers.referer : headers.origin
  if (source === undefined) return fetchSite === 'same-origin'
  if (!URL.canParse(source)) return false
  const { origin, host } = new URL(source)
  return origin === new URL(siteUrl).origin || host === headers.host
}

import { timingSafeEqual } from 'node:crypto'
import { env } from '../env'

/** The header by which the site shows its key: `authorization: Broadsheet-Site KEY`. */
const scheme = 'Broadsheet-Site '

/** Whether a request comes from the reader site itself. It is no user: the key opens the endpoints that ask this, and nothing else. */
export function isTheSite(headers: Headers): boolean {
  const header = headers.get('authorization') ?? ''
  if (!header.startsWith(scheme)) return false
  const given = Buffer.from(header.slice(scheme.length))
  const expected = Buffer.from(env.SITE_KEY)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

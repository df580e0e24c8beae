import { createHmac, timingSafeEqual } from 'node:crypto'

const sealOf = (at: string, key: string) => createHmac('sha256', key).update(`form opened ${at}`).digest('base64url')

/** What a form that is made for one reader carries, to tell when it was opened: milliseconds since 1970, sealed with the site's key. */
export const stampOf = (now: number, key: string): string => `${now}.${sealOf(String(now), key)}`

/** Seconds since a form was opened, by its stamp; null for a form without one, or with one that is not ours. */
export function secondsOpen(stamp: string | undefined, key: string, now: number): number | null {
  const [at = '', seal = ''] = stamp?.split('.') ?? []
  const [given, expected] = [Buffer.from(seal), Buffer.from(sealOf(at, key))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return Math.max(0, (now - Number(at)) / 1000)
}

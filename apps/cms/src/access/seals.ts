import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { keyedHash } from './keyedHash'

const sealOf = (purpose: string, claim: string) => keyedHash(`${purpose} ${claim}`)

/** A token that says `claim` and can be made by the newsroom alone; it is kept nowhere. A token for one purpose is none for another. */
export function seal(purpose: string, claim: object): string {
  const written = Buffer.from(JSON.stringify(claim)).toString('base64url')
  return `${written}.${sealOf(purpose, written)}`
}

/** What a token made for `purpose` says, or null if it is not ours or has been changed. */
export function unseal<Schema extends z.ZodType>(purpose: string, token: string, schema: Schema): z.output<Schema> | null {
  const [claim = '', given = ''] = token.split('.')
  const expected = Buffer.from(sealOf(purpose, claim))
  const seen = Buffer.from(given)
  if (seen.length !== expected.length || !timingSafeEqual(seen, expected)) return null
  return schema.parse(JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')))
}

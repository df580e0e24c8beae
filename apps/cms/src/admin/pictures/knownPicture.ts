import { z } from 'zod'

const pictureSchema = z.looseObject({
  id: z.string(),
  filename: z.string().nullish().transform((name) => name ?? ''),
  alt: z.string().nullish().transform((text) => text ?? ''),
  thumbnailURL: z.string().nullish().transform((url) => url ?? null),
})
const foundSchema = z.object({ docs: z.array(pictureSchema) })
export type KnownPicture = z.infer<typeof pictureSchema>

/** SHA-256 of a file as hex, as the newsroom notes it; null where the browser cannot work it out (an unencrypted address). */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!('crypto' in globalThis) || !('subtle' in globalThis.crypto)) return null
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The picture of the library that came from the very same file, or null. A newsroom that does not answer says so at saving. */
export async function knownPicture(apiRoute: string, fingerprint: string): Promise<KnownPicture | null> {
  try {
    const response = await fetch(`${apiRoute}/media?where[fingerprint][equals]=${fingerprint}&limit=1&depth=0`, { credentials: 'include' })
    const found = foundSchema.safeParse(await response.json())
    return found.data?.docs[0] ?? null
  } catch {
    return null
  }
}

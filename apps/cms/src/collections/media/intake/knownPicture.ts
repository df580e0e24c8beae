import { createHash } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import type { Media } from '../../../payload-types'

/** What tells an uploaded file from any other, whatever its name: SHA-256 of its bytes, in hexadecimal. */
export const fingerprintOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex')

/** The picture of the library that was made from the file of this fingerprint. What is in the trash is not in the library. */
export const knownPicture = (req: PayloadRequest, fingerprint: string): Promise<Media | null> =>
  req.payload.db.findOne<Media>({ collection: 'media', where: { and: [{ fingerprint: { equals: fingerprint } }, { deletedAt: { exists: false } }] }, req })

/**
 * Refuses a file that is in the library, and names the picture it is there as.
 * @throws APIError 409 with `data.existing`, the picture's id and name
 */
export async function refuseKnown(req: PayloadRequest, fingerprint: string): Promise<void> {
  const known = await knownPicture(req, fingerprint)
  if (known === null) return
  const { id, filename, alt } = known
  const described = alt ? `“${alt}”` : `“${filename ?? ''}”`
  throw new APIError(`This file is in the library already: ${described}. Use that picture, or choose to upload the file a second time.`, 409, { existing: { id, filename, alt } }, true)
}

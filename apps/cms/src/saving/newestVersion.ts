import type { NewestVersionNote } from '@broadsheet/contract'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { instant, text } from './versionParts'

const rowSchema = z.object({
  id: z.string(),
  updatedAt: instant,
  version: z.object({ updatedAt: instant, savedByName: text, savedFrom: text }),
})

export type NewestVersion = NewestVersionNote & { from: string | null; rowAt: string }

/** A story's newest version, drafts included, as it stands within this request's transaction; null for one without any. */
export async function newestVersion(req: PayloadRequest, id: string): Promise<NewestVersion | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { parent: true, updatedAt: true, version: { updatedAt: true, savedByName: true, savedFrom: true } },
    req,
  })
  const [row] = docs
  if (row === undefined) return null
  const { version, updatedAt, ...rest } = rowSchema.parse(row)
  return { id: rest.id, at: version.updatedAt, by: version.savedByName, from: version.savedFrom, rowAt: updatedAt }
}

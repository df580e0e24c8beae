import type { Difference } from '@broadsheet/contract'
import { differencesBetween, type ListedVersion } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { listedVersion } from './listedVersion'
import { outlineStory } from './outlineStory'

export type VersionComparison = { earlier: ListedVersion; later: ListedVersion; differences: Difference[] }

const rowSchema = z.looseObject({ version: z.record(z.string(), z.unknown()) })

/** What two versions of a story differ in, whichever is named first; null unless both are versions of it. */
export async function readComparison(req: PayloadRequest, { story, ids }: { story: string; ids: readonly string[] }): Promise<VersionComparison | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: story } }, { id: { in: [...ids] } }] },
    limit: 2,
    pagination: false,
    req,
  })
  const found = docs.map((row) => ({ listed: listedVersion(row), text: rowSchema.parse(row).version })).sort((a, b) => Date.parse(a.listed.at) - Date.parse(b.listed.at))
  const [earlier, later] = found
  if (earlier === undefined || later === undefined) return null
  return {
    earlier: earlier.listed,
    later: later.listed,
    differences: differencesBetween(await outlineStory(req, earlier.text), await outlineStory(req, later.text)),
  }
}

import { savedAs, type ListedVersion } from '@broadsheet/newsroom'
import { z } from 'zod'
import { instant, text } from '../saving/versionParts'

const rowSchema = z.object({
  id: z.string(),
  updatedAt: instant,
  autosave: z.boolean().nullish(),
  version: z.object({
    _status: text,
    savedAt: instant.nullish(),
    savedByName: text,
    savedAs: z.enum(savedAs).nullish(),
    versionName: text,
  }),
})

/** What of a version a list of versions needs. */
export const listedFields = {
  updatedAt: true,
  autosave: true,
  version: { _status: true, savedAt: true, savedByName: true, savedAs: true, versionName: true },
} as const

/** A stored version as the rules about history see it. Versions from before authors were kept have none. */
export function listedVersion(row: unknown): ListedVersion {
  const { id, updatedAt, autosave, version } = rowSchema.parse(row)
  return {
    id,
    at: version.savedAt ?? updatedAt,
    by: version.savedByName,
    as: version.savedAs ?? (version._status === 'published' ? 'publish' : autosave === true ? 'autosave' : 'save'),
    name: version.versionName,
    published: version._status === 'published',
  }
}

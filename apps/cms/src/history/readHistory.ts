import { countChangedWords, groupVersions, wordDiff, type ListedVersion, type VersionGroup } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newestVersion } from '../saving/newestVersion'
import { listedFields, listedVersion } from './listedVersion'

/** An entry of a story's history: a version, or a stretch of autosaves that its newest stands for. */
export type HistoryEntry = VersionGroup & {
  /** Words that came and went since the entry before; null where that one is not on this page. */
  changed: { added: number; removed: number } | null
}

export type History = {
  entries: HistoryEntry[]
  /** The newest version: what the form shows. */
  newest: { id: string | null; at: string } | null
  /** When the oldest version on this page was stored, if there are older ones. */
  olderThan: string | null
}

const pageSize = 200

const textSchema = z.object({ version: z.object({ headline: z.string().nullish(), standfirst: z.string().nullish(), plainText: z.string().nullish() }) })
const rowSchema = z.object({ updatedAt: z.union([z.string(), z.date()]) })

type Read = ListedVersion & { text: string }

/** A page of a story's history, newest first. Ask it for those who may read versions alone: it reads without their rights. */
export async function readHistory(req: PayloadRequest, story: string, before: string | null): Promise<History> {
  const parent = { parent: { equals: story } }
  const { docs } = await req.payload.db.findVersions({
    collection: 'articles',
    where: before === null ? parent : { and: [parent, { updatedAt: { less_than: before } }] },
    sort: '-updatedAt',
    limit: pageSize,
    pagination: false,
    select: { ...listedFields, version: { ...listedFields.version, headline: true, standfirst: true, plainText: true } },
    req,
  })
  const newest = await newestVersion(req, story)
  const groups = groupVersions(docs.map(readVersion))
  const last = docs.length === pageSize ? docs.at(-1) : undefined
  return {
    entries: groups.map((group, index) => ({ ...group, changed: changedSince(group.head, groups[index + 1]?.head ?? null, last === undefined) })),
    newest,
    olderThan: last === undefined ? null : new Date(rowSchema.parse(last).updatedAt).toISOString(),
  }
}

function readVersion(row: unknown): Read {
  const { headline, standfirst, plainText } = textSchema.parse(row).version
  return { ...listedVersion(row), text: [headline, standfirst, plainText].filter(Boolean).join('\n') }
}

function changedSince(version: Read, previous: Read | null, isWhole: boolean): HistoryEntry['changed'] {
  if (previous === null && !isWhole) return null
  return countChangedWords(wordDiff(previous?.text ?? '', version.text))
}

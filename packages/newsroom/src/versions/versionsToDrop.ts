import { groupVersions, isPassing, type ListedVersion } from './groupVersions'

/** How long history is kept. */
export type VersionPolicy = {
  /** For so many days every autosave is kept; after that, the last of each run. */
  autosaveDays: number
  /** At most so many versions of one story; 0 for no limit. */
  versionsPerStory: number
}

const day = 86_400_000

/**
 * The ids of the versions of one story that its history no longer needs. Never one that readers have seen, one with a
 * name, or the newest; of the rest, autosaves between others go first and the oldest before the newer.
 */
export function versionsToDrop(versions: readonly ListedVersion[], { autosaveDays, versionsPerStory }: VersionPolicy, now: Date): string[] {
  const newestFirst = versions.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  // what was set aside in a conflict is never the newest, however late it was
  const newest = newestFirst.find(({ as }) => as !== 'kept')?.id
  const mayGo = ({ id, published, name }: ListedVersion) => id !== newest && !published && name === null
  const old = ({ at }: ListedVersion) => now.getTime() - Date.parse(at) > autosaveDays * day
  const between = groupVersions(newestFirst).flatMap((group) => group.versions.slice(1)).filter(mayGo)

  const outdated = new Set(between.filter(old).map(({ id }) => id))
  const excess = versionsPerStory === 0 ? 0 : Math.max(0, newestFirst.length - outdated.size - versionsPerStory)
  const oldestFirst = newestFirst.toReversed().filter((version) => mayGo(version) && !outdated.has(version.id))
  const inBetween = new Set(between.map(({ id }) => id))
  const byWorth = [...oldestFirst.filter(({ id }) => inBetween.has(id)), ...oldestFirst.filter((version) => !inBetween.has(version.id) && isPassing(version)), ...oldestFirst.filter((version) => !isPassing(version))]
  return [...outdated, ...byWorth.slice(0, excess).map(({ id }) => id)]
}

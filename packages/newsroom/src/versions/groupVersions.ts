/** How a version came about. `kept`: set aside in a conflict, never the newest. */
export const savedAs = ['autosave', 'save', 'publish', 'unpublish', 'restore', 'kept'] as const
export type SavedAs = (typeof savedAs)[number]

/** A version as the history lists it. Instants are ISO 8601. */
export type ListedVersion = { id: string; at: string; by: string | null; as: SavedAs; name: string | null; published: boolean }

/** One entry of the history: its newest version stands for the run, and `versions` are all of it, newest first. */
export type VersionGroup<Version extends ListedVersion = ListedVersion> = { head: Version; versions: Version[] }

/** A pause after which somebody who goes on writing begins a new entry. */
const pause = 15 * 60_000

/**
 * The history of a story, newest first: a run of autosaves by one person without a long pause is one entry. Whatever
 * somebody did on purpose (saved, named, published, withdrew, restored) stands alone.
 */
export function groupVersions<Version extends ListedVersion>(versions: readonly Version[]): VersionGroup<Version>[] {
  const groups: VersionGroup<Version>[] = []
  for (const version of versions.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))) {
    const group = groups.at(-1)
    const later = group?.versions.at(-1)
    if (group !== undefined && later !== undefined && belongTogether(later, version)) group.versions.push(version)
    else groups.push({ head: version, versions: [version] })
  }
  return groups
}

const belongTogether = (later: ListedVersion, earlier: ListedVersion): boolean =>
  isPassing(later) && isPassing(earlier) && later.by === earlier.by && Date.parse(later.at) - Date.parse(earlier.at) <= pause

/** Stored by itself, and of no further standing. */
export const isPassing = ({ as, name, published }: ListedVersion): boolean => as === 'autosave' && name === null && !published

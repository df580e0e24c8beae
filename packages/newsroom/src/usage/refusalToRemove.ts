/** A story that uses something, as people know it. */
export type Use = { headline: string; inTrash: boolean }

/** How many stories a refusal names. */
const named = 3

/**
 * Why something that stories use cannot be removed, as a sentence that names where it is used; null if nothing uses it.
 * @param thing what it is, such as `section`
 * @param count how many stories use it; `uses` may hold only the first few of them
 */
export function refusalToRemove({ thing, name, count, uses }: { thing: string; name: string; count: number; uses: readonly Use[] }): string | null {
  if (count === 0) return null
  const shown = uses.slice(0, named).map(({ headline, inTrash }) => `“${headline}”${inTrash ? ' (in the trash)' : ''}`)
  const more = count - shown.length
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return `The ${thing} “${name}” is used by ${count === 1 ? 'one story' : `${count} stories`}: ${list}. Give ${count === 1 ? 'it' : 'them'} another ${thing} first.`
}

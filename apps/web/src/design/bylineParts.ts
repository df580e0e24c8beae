import type { BylineEntry, BylineRole } from '@broadsheet/contract'

export type BylinePart = { role: BylineRole; authors: BylineEntry['author'][] }

/** A byline as it is printed: those who did the same thing together, in the order in which the first of them is named. */
export function bylineParts(byline: BylineEntry[]): BylinePart[] {
  const roles = [...new Set(byline.map(({ role }) => role))]
  return roles.map((role) => ({
    role,
    authors: byline.filter((entry) => entry.role === role).map(({ author }) => author),
  }))
}

/** Those who wrote a story, once each; those who are named for anything else where nobody is named for its text. */
export function writersOf(byline: BylineEntry[]): BylineEntry['author'][] {
  const writers = byline.filter(({ role }) => role === 'text')
  return once(writers.length > 0 ? writers : byline)
}

/** Those who did something else for a story than write it. */
export function othersOf(byline: BylineEntry[]): BylineEntry['author'][] {
  const writers = new Set(writersOf(byline).map(({ id }) => id))
  return once(byline).filter(({ id }) => !writers.has(id))
}

const once = (byline: BylineEntry[]) => [...new Map(byline.map(({ author }) => [author.id, author])).values()]

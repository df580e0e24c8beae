import type { RelatableStory } from './relatableStory'

/** Why a story may not stand under another, whatever they share. */
export type Obstacle = 'itself' | 'kept apart' | 'embargoed' | 'unpublished' | 'taken down' | 'sponsored'

type Asked = { story: RelatableStory; other: RelatableStory; never: ReadonlySet<string> }

/** What keeps `other` from standing under `story`, or null. `never` are those an editor keeps apart from it. */
export function obstacleTo({ story, other, never }: Asked): Obstacle | null {
  if (other.id === story.id) return 'itself'
  if (other.standing !== 'live') return other.standing
  if (never.has(other.id)) return 'kept apart'
  // what is paid for leads to its like; reporting never leads to it
  if (other.sponsored && !story.sponsored) return 'sponsored'
  return null
}

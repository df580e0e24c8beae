/** How a story stands with readers, in the words of the story's edit view. */
export type StoryState = { words: string; since: string | null }

type Evidence = {
  /** Whether readers can see a version of it. */
  live: boolean
  unpublishedChanges: boolean
  /** Its address on the site, which it keeps for good once it has been live. */
  path: string | null
  publishedAt: string | null
  /** Since when it is taken down, or null. */
  takenDownAt: string | null
}

/** Tells the state of a story; `since` is the time that belongs behind the words. */
export function storyState({ live, unpublishedChanges, path, publishedAt, takenDownAt }: Evidence): StoryState {
  if (takenDownAt !== null) return { words: 'Taken down since', since: takenDownAt }
  if (live && unpublishedChanges) return { words: 'Live, with unpublished changes', since: null }
  if (live) return publishedAt === null ? { words: 'Live', since: null } : { words: 'Live since', since: publishedAt }
  return { words: path === null ? 'Draft, never published' : 'Unpublished', since: null }
}

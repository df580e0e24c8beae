/**
 * What happens to the old addresses of a story whose stored path goes from `before` to `after` (null: never published).
 * A redirect names the story, not an address, so a chain of renames is one hop by nature; the address a story
 * moves to must not redirect, or going back would loop and a redirect would shadow a live story.
 */
export function redirectsAfter({ before, after }: { before: string | null; after: string }): { add: string | null; remove: string } {
  return { add: before !== null && before !== after ? `/${before}` : null, remove: `/${after}` }
}

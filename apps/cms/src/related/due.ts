/** What is left to do for a story in the index, the most pressing the highest. */
export const due = {
  nothing: 0,
  /** It was live before there was an index: its list is chosen once all stories like it are in the index. */
  listOfOld: 1,
  /** It was live before there was an index, and is not in it yet. */
  entryOfOld: 2,
  /** Its list is to be chosen, and it is to be looked for in those of others. */
  list: 3,
  /** It is new, or something about it is: its entry in the index comes first. */
  entry: 4,
  /** Readers cannot see it any more: lists that name it are mended before anything else is done. */
  gone: 5,
} as const

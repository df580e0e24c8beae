/** What a decision teaches: `rejected` teaches nothing, since a rude comment is no spam. */
export type Lesson = 'spam' | 'ham'

/** By how much the counts of a feature are to change. */
export type Increment = { feature: string; spam: number; ham: number }

/** The feature that every comment has: its counts are how many comments were learned. */
export const everyComment = 'all:comments'

/** Kinds of features that are not learned: a reader's name would become a mark of spam. */
const notLearned = /^name:/

/** What a status of a comment teaches; null for what teaches nothing. */
export function lessonOf(status: string): Lesson | null {
  if (status === 'spam') return 'spam'
  return status === 'approved' ? 'ham' : null
}

/**
 * What changes in the counts when a comment with these features is learned as `now` and was learned as `before`: null is
 * not at all. Learning, changing one's mind and unlearning are one rule, so that any of them can be undone.
 */
export function learn({ features, before, now }: { features: readonly string[]; before: Lesson | null; now: Lesson | null }): Increment[] {
  if (before === now) return []
  const by = (lesson: Lesson) => (now === lesson ? 1 : 0) - (before === lesson ? 1 : 0)
  const [spam, ham] = [by('spam'), by('ham')]
  return [everyComment, ...new Set(features)].filter((feature) => !notLearned.test(feature)).map((feature) => ({ feature, spam, ham }))
}
